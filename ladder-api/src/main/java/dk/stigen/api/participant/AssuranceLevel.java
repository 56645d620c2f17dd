// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.participant;

import java.util.Locale;
import org.apiguardian.api.API;

/** How surely a login tells who the person is, after the national standard NSIS; ordered from the weakest. */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public enum AssuranceLevel {
    /** Self-registered, or a provider that says nothing about it. */
    NONE,
    /** Little certainty, such as an e-mail address that was confirmed. */
    LOW,
    /** MitID with its app, as most people use it. */
    SUBSTANTIAL,
    /** MitID with a chip or an equally strong key. */
    HIGH;

    /** Returns whether this level is at least as sure as the other. */
    public boolean reaches(AssuranceLevel wanted) {
        return compareTo(wanted) >= 0;
    }

    /** Returns the name in lower case, as it stands in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
