// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.activity.ActivityId;
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
import java.util.Set;
import java.util.stream.Stream;

/** Where the proposals stand that somebody has submitted or supports, for the page of his own. */
@ApplicationScoped
public class ProposalStandings {

    @Inject
    StandingRepository standings;

    @Inject
    ProposalReading reading;

    /** Returns them by the time when the person submitted or supported each, the newest first. */
    @Transactional
    public List<Standing> of(ParticipantId person, Standing.Part part, Instant before, int most) {
        return switch (part) {
            case MADE -> {
                List<Proposal> made = standings.submittedBy(person, before, most);
                Set<ActivityId> open = open(made.stream());
                yield made.stream()
                        .map(proposal -> standing(proposal, open, proposal.getSubmittedAt()))
                        .toList();
            }
            case JOINED -> {
                List<StandingRepository.Backed> joined = standings.supportedBy(person, before, most);
                Set<ActivityId> open = open(joined.stream().map(StandingRepository.Backed::proposal));
                yield joined.stream()
                        .map(supported -> standing(supported.proposal(), open, supported.givenAt()))
                        .toList();
            }
        };
    }

    private Set<ActivityId> open(Stream<Proposal> proposals) {
        return reading.openOf(proposals.map(Proposal::getActivity).toList());
    }

    private static Standing standing(Proposal proposal, Set<ActivityId> openActivities, Instant at) {
        boolean open = openActivities.contains(proposal.getActivity());
        return new Standing(
                proposal.ref(),
                proposal.getTitle(),
                proposal.path(),
                MessageKey.of(proposal.getStateKey(open)),
                progress(proposal),
                next(proposal, open),
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
    static Optional<NextDate> next(Proposal proposal, boolean open) {
        if (proposal.isAnswered()) {
            return Optional.empty();
        }
        Instant due = proposal.getAnswerDue();
        if (due != null) {
            return Optional.of(new NextDate(due, MessageKey.of("crowdsourcing.next.answer")));
        }
        Instant until = proposal.getSupportUntil();
        return until == null || proposal.isExpired() || !open
                ? Optional.empty()
                : Optional.of(new NextDate(until, MessageKey.of("crowdsourcing.next.support")));
    }
}
