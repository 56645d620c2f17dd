// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Role;
import dk.stigen.api.time.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** An official answers a proposal on the municipality's behalf. */
@ApplicationScoped
public class AnswerProposal {

    /** What came of it. */
    public enum Outcome {
        ANSWERED,
        /** Only officials answer. */
        NOT_AN_OFFICIAL,
        /** A colleague has answered meanwhile; nothing is overwritten. */
        OVERTAKEN,
        UNKNOWN
    }

    @Inject
    ProposalRepository proposals;

    @Inject
    PortalClock clock;

    /**
     * Publishes the answer.
     *
     * @param draft a draft without faults
     * @param version the version of the answer that the official saw and revises, or -1 for the first
     * @throws IllegalArgumentException if the draft has faults
     */
    @Transactional
    public Outcome answer(long proposal, AnswerDraft draft, Participant official, int version) {
        if (!official.has(Role.OFFICIAL)) {
            return Outcome.NOT_AN_OFFICIAL;
        }
        Instant now = clock.now();
        if (!draft.faults(LocalDate.ofInstant(now, PortalClock.ZONE)).isEmpty()) {
            throw new IllegalArgumentException("The draft has faults.");
        }
        // the lock lets one official at a time through, and a support that is under way counts first
        if (proposals.lockForSupport(proposal).isEmpty()) {
            return Outcome.UNKNOWN;
        }
        Optional<OfficialAnswer> earlier = proposals.answerTo(proposal);
        if (earlier.map(OfficialAnswer::getVersion).orElse(-1) != version) {
            return Outcome.OVERTAKEN;
        }
        earlier.ifPresentOrElse(
                answer -> answer.revise(draft, official.id(), now),
                () -> proposals.add(new OfficialAnswer(proposal, draft, official.id(), now)));
        proposals.find(proposal).orElseThrow().answered(draft.kind(), now);
        return Outcome.ANSWERED;
    }
}
