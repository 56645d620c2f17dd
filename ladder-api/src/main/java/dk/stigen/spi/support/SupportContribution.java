// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.support;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.spi.plugin.Contribution;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Says what support means for a plugin's contributions, as a CDI bean beside its {@code LadderPlugin}; for those of types with
 * {@link dk.stigen.spi.contribution.Service#SUPPORTS}.
 *
 * <pre>{@code
 * @Override
 * public Optional<Obligation> counted(ContributionRef about, int count) {
 *     return needs.count(about.id(), count) ? Optional.of(new Obligation(Addressee.LEAD_DEPARTMENT, clock.now().plus(days(30)))) : Optional.empty();
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface SupportContribution extends Contribution {

    /**
     * Holds the contribution's row until the transaction ends. Called within the transaction of each change before anything of it is decided or
     * stored, so that supports and what else befalls the contribution come one after the other; a plugin that keeps nothing of it has nothing to hold.
     */
    default void hold(ContributionRef about) {}

    /**
     * Returns the terms on which it is supported, where they are its own and not those that hold in its activity now. Called where it is shown,
     * with or without a transaction.
     */
    default Optional<SupportTerms> terms(ContributionRef about) {
        return Optional.empty();
    }

    /**
     * Is told how many support it after each change, and returns the duty to answer that begins with this one, if any does. Called within the
     * transaction of the change: an exception takes the change back.
     *
     * @param count how many support it now, 0 or more; it may differ by more than one from the count before
     */
    default Optional<Obligation> counted(ContributionRef about, int count) {
        return Optional.empty();
    }
}
