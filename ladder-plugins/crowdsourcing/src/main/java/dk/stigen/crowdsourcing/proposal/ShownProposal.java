// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.crowdsourcing.proposal.ProposalReading.Detail;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The proposal that this request shows and does nothing to, so that what its reader may do with it is told without reading it again.
 *
 * <p>Whoever acts has it read anew: only a page that shows tells of it.
 */
@RequestScoped
class ShownProposal {

    private @Nullable Detail detail;

    void is(Detail shown) {
        detail = shown;
    }

    Optional<Detail> withNumber(long number) {
        return Optional.ofNullable(detail)
                .filter(shown -> shown.named().proposal().getId() == number);
    }
}
