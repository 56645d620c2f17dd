// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.participant.ParticipantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A participant gives a proposal support, or takes it back; each as often as wanted, and at most one stands. */
@ApplicationScoped
public class SupportProposal {

    /** What came of it. */
    public enum Outcome {
        SUPPORTED,
        ALREADY_SUPPORTED,
        WITHDRAWN,
        NOT_SUPPORTED,
        /** The municipality has answered, so that support no longer counts. */
        CLOSED,
        UNKNOWN
    }

    @Inject
    ProposalRepository proposals;

    @Transactional
    public Outcome support(long proposal, ParticipantId supporter) {
        Outcome outcome = openness(proposal);
        if (outcome != Outcome.SUPPORTED) {
            return outcome;
        }
        if (!proposals.insertSupport(proposal, supporter)) {
            return Outcome.ALREADY_SUPPORTED;
        }
        proposals.addToSupportCount(proposal, 1);
        return Outcome.SUPPORTED;
    }

    @Transactional
    public Outcome withdraw(long proposal, ParticipantId supporter) {
        Outcome outcome = openness(proposal);
        if (outcome != Outcome.SUPPORTED) {
            return outcome;
        }
        if (!proposals.deleteSupport(proposal, supporter)) {
            return Outcome.NOT_SUPPORTED;
        }
        proposals.addToSupportCount(proposal, -1);
        return Outcome.WITHDRAWN;
    }

    private Outcome openness(long proposal) {
        return proposals
                .lockForSupport(proposal)
                .map(answered -> answered ? Outcome.CLOSED : Outcome.SUPPORTED)
                .orElse(Outcome.UNKNOWN);
    }
}
