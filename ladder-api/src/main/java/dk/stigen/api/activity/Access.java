// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.activity;

import java.util.Locale;
import org.apiguardian.api.API;

/** Whether people may come in at all: three different things, and who may act within is the matter of permissions. */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public enum Access {
    /** It is seen, and the actions that the permissions allow are open. */
    ENABLED,
    /** It is seen as it stands; no action is open to anybody but what is owed, see {@link dk.stigen.api.permission.Action#owed}. */
    READ_ONLY,
    /** It is not there for anybody but officials and administrators: no page, no list, no REST. */
    HIDDEN;

    /** Returns the stricter of the two. */
    public Access and(Access other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Returns the name in lower case, as it stands in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
