// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.valuation;

import dk.stigen.api.participant.Participants;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.crowdsourcing.proposal.Proposal;
import dk.stigen.crowdsourcing.proposal.ProposalPermissions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What departments think of the proposal that the page shows. */
@Named("crowdsourcingValuations")
@RequestScoped
public class Valuations {

    @Inject
    ValuationRepository valuations;

    @Inject
    Permissions permissions;

    @Inject
    Participants participants;

    private @Nullable List<Valuation> found;

    /** Returns them, by one statement where there are any and none where there are not. */
    @Transactional
    public List<Valuation> of(Proposal proposal) {
        if (found == null) {
            found = proposal.isValued() ? valuations.of(proposal.getId()) : List.of();
        }
        return found;
    }

    /** Returns whether the reader is an official who may say what a department thinks. */
    public boolean isOpen(Proposal proposal) {
        // asked of officials alone: others' pages need not know
        return participants
                        .current()
                        .filter(person -> person.has(Role.OFFICIAL))
                        .isPresent()
                && permissions
                        .decide(ProposalPermissions.VALUE, Subject.of(proposal.getActivity(), proposal.getRef()))
                        .isAllowed();
    }
}
