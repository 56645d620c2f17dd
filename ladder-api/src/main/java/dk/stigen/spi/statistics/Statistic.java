// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.statistics;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.activity.Gain;
import dk.stigen.api.text.MessageKey;
import java.util.Set;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * A figure that can be measured.
 *
 * @param key the plugin's id and a name, as in {@code crowdsourcing.proposals}
 * @param title what it counts
 * @param unit in what it is counted
 * @param gains the gains it speaks of; copied
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Statistic(String key, MessageKey title, Unit unit, Set<Gain> gains) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]{2,29}\\.[a-z][A-Za-z0-9]{1,39}");

    /** In what a figure is counted. */
    public enum Unit {
        /** Things: proposals, meetings, answers. */
        COUNT,
        /** People: kept back by the portal where there are fewer than five of them. */
        PEOPLE,
        /** Minutes. */
        MINUTES,
        /** Hundredths of a per cent, 0 to 10,000. */
        BASIS_POINTS
    }

    /** @throws IllegalArgumentException if the key has another form */
    public Statistic {
        requireNonNull(title);
        requireNonNull(unit);
        if (!FORM.matcher(key).matches()) {
            throw new IllegalArgumentException("A statistic's key is '<plugin>.<name>', not '" + key + "'.");
        }
        gains = Set.copyOf(gains);
    }
}
