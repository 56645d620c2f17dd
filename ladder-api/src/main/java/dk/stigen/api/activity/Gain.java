// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.activity;

import java.util.Locale;
import org.apiguardian.api.API;

/** What co-creation is to bring, after the Roskilde School: each initiative has to show whether it came. */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public enum Gain {
    /** Wider participation, more debate, more empowered citizens, greater legitimacy (demokrati). */
    DEMOCRACY,
    /** Better decisions and solutions, all resources mobilised, less resistance (effektivitet). */
    EFFECTIVENESS,
    /** A sharper understanding, more ideas, mutual learning, shared ownership (innovation). */
    INNOVATION;

    /** Returns the name in lower case, as it stands in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
