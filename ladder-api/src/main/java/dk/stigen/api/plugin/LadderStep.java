// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.plugin;

import java.util.Locale;
import org.apiguardian.api.API;

/** The six rungs of the ladder of co-creation, the lowest first: their order is the ladder. */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public enum LadderStep {
    /** Citizens are empowered to master their own life and co-produce their own service (mestring). */
    EMPOWERMENT,
    /** Volunteers take part in public co-production of welfare for others (frivillighed). */
    VOLUNTEERING,
    /** Panel members comment on proposals that the municipality puts to them (borgerpaneler). */
    PANELS,
    /** Citizens themselves submit proposals for new solutions (crowdsourcing). */
    CROWDSOURCING,
    /** Citizens discuss new solutions with politicians and officials (dialogmøder). */
    DIALOGUE,
    /** Citizens, politicians, officials and others create shared solutions (styringsnetværk). */
    NETWORKS;

    /** Returns the rung's number as people count it, 1 for the lowest to 6 for the highest. */
    public int number() {
        return ordinal() + 1;
    }

    /** Returns the name in lower case, as it stands in descriptors, message keys and style classes. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
