// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.view.Progress;
import dk.stigen.spi.view.Standing;
import dk.stigen.spi.view.Standing.NextDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the proposals stand that somebody has submitted or supports, for the page of his own. */
@ApplicationScoped
public class ProposalStandings {

    @Inject
    StandingRepository standings;

    /** Returns them by the time when the person submitted or supported each, the newest first. */
    @Transactional
    public List<Standing> of(ParticipantId person, Standing.Part part, Instant before, int most) {
        return switch (part) {
            case MADE ->
                standings.submittedBy(person, before, most).stream()
                        .map(proposal -> standing(proposal, proposal.getSubmittedAt()))
                        .toList();
            case JOINED ->
                standings.supportedBy(person, before, most).stream()
                        .map(supported -> standing(supported.proposal(), supported.givenAt()))
                        .toList();
        };
    }

    private static Standing standing(Proposal proposal, Instant at) {
        return new Standing(
                proposal.ref(),
                proposal.getTitle(),
                proposal.path(),
                MessageKey.of(proposal.getStateKey()),
                progress(proposal),
                next(proposal),
                at);
    }

    private static Optional<Progress> progress(Proposal proposal) {
        int reached = proposal.getShownCount();
        int goal = proposal.getSupportGoal();
        return proposal.isCountShown()
                ? Optional.of(new Progress(reached, goal, MessageKey.of("crowdsourcing.supports", reached, goal)))
                : Optional.empty();
    }

    /** What the municipality owes comes before what its authors can still gather. */
    static Optional<NextDate> next(Proposal proposal) {
        if (proposal.isAnswered()) {
            return Optional.empty();
        }
        Instant due = proposal.getAnswerDue();
        if (due != null) {
            return Optional.of(new NextDate(due, MessageKey.of("crowdsourcing.next.answer")));
        }
        Instant until = proposal.getSupportUntil();
        return until == null || proposal.isExpired()
                ? Optional.empty()
                : Optional.of(new NextDate(until, MessageKey.of("crowdsourcing.next.support")));
    }
}
