// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.answer;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.participant.Role;
import dk.stigen.persistence.answer.DutyFilter;
import dk.stigen.persistence.answer.DutyRepository;
import dk.stigen.persistence.answer.DutyRow;
import dk.stigen.portal.contribution.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What waits for an answer: of the reader, and on everybody's calendar. */
@ApplicationScoped
public class OwedTasks {

    private static final int MOST = 10;

    @Inject
    DutyRepository duties;

    @Inject
    Answerable answerable;

    @Inject
    Participants participants;

    @Inject
    Sight sight;

    /** Returns what the reader may answer, the most urgent first: an official what is owed at all, others what is addressed to them. */
    public List<DutyRow> waiting() {
        Optional<Participant> reader = participants.current();
        if (reader.isEmpty()) {
            return List.of();
        }
        boolean official = reader.get().roles().contains(Role.OFFICIAL);
        return List.copyOf(answerable.admitted(duties.list(
                new DutyFilter(DutyFilter.State.OPEN, official ? Optional.empty() : reader.map(Participant::id)),
                sight.reader(),
                Optional.empty(),
                MOST)));
    }

    /** Returns the page on which it is answered. */
    public static String page(DutyRow duty) {
        return AnswerAddress.page(duty.about());
    }

    /** Returns what everybody may see that is due in the period, the earliest first. */
    public List<DutyRow> dueBetween(Instant from, Instant until, int most) {
        return duties.dueBetween(from, until, sight.anybody(), most);
    }
}
