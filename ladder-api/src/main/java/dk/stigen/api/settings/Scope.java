// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.settings;

import java.util.Locale;
import org.apiguardian.api.API;

/** For how much a setting holds; a narrower one overrules a wider one. */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public enum Scope {
    /** The whole municipality. */
    PORTAL,
    /** One activity. */
    ACTIVITY,
    /** One phase of an activity, while it goes on. */
    PHASE;

    /** Returns the name in lower case, as it stands in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
