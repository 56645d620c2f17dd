// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.contribution;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.plugin.LadderStep;
import dk.stigen.api.text.MessageKey;
import java.util.Set;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * A kind of contribution.
 *
 * <p>One goes on to an activity where its type may go to that rung and a type there may come from this one; the plugins of both have a
 * {@link dk.stigen.spi.move.MoveContribution}. Its own rung is one of those where it may go to another activity of the rung.
 *
 * @param key its name within the plugin, as in {@code proposal}: 3 to 30 lower-case letters and digits
 * @param title what one is called
 * @param movesTo the rungs to which one may go on; copied, empty for what stays
 * @param comesFrom the rungs from which one may have come; copied, empty for what only begins here
 * @param services what the portal does with them; copied
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record ContributionType(
        String key, MessageKey title, Set<LadderStep> movesTo, Set<LadderStep> comesFrom, Set<Service> services) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]{2,29}");

    /** @throws IllegalArgumentException if the key has another form */
    public ContributionType {
        requireNonNull(title);
        if (!FORM.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "A type's key is 3 to 30 lower-case letters and digits, not '" + key + "'.");
        }
        movesTo = Set.copyOf(movesTo);
        comesFrom = Set.copyOf(comesFrom);
        services = Set.copyOf(services);
    }

    /**
     * A kind of contribution for which the portal does nothing more.
     *
     * @throws IllegalArgumentException if the key has another form
     */
    public ContributionType(String key, MessageKey title, Set<LadderStep> movesTo, Set<LadderStep> comesFrom) {
        this(key, title, movesTo, comesFrom, Set.of());
    }
}
