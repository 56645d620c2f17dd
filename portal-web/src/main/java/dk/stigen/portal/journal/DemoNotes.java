// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.journal;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.answer.DutyFilter;
import dk.stigen.persistence.answer.DutyRepository;
import dk.stigen.persistence.answer.DutyRow;
import dk.stigen.persistence.journal.ConversationNote.Way;
import dk.stigen.persistence.journal.NewNote;
import dk.stigen.portal.contribution.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** A conversation of the demo municipality about something that it has answered. */
@ApplicationScoped
public class DemoNotes {

    /** The demo realm's official. */
    private static final String OFFICIAL = "00000000-0000-4000-8000-000000000003";

    private static final String NAME = "Ole Eriksen";

    @Inject
    KeepJournal journal;

    @Inject
    DutyRepository duties;

    @Inject
    Participants participants;

    @Inject
    Sight sight;

    @Inject
    PortalClock clock;

    /** Notes a conversation about the answer that was given last, where one was given. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void fill() {
        ParticipantId official = participants.enrol(OFFICIAL, NAME);
        LocalDate yesterday = LocalDate.ofInstant(clock.now(), PortalClock.ZONE).minusDays(1);
        duties
                .list(new DutyFilter(DutyFilter.State.ANSWERED, Optional.empty()), sight.anybody(), Optional.empty(), 1)
                .stream()
                .findFirst()
                .ifPresent(duty -> note(duty, official, yesterday));
    }

    private void note(DutyRow duty, ParticipantId official, LocalDate day) {
        journal.store(
                new NewNote(
                        duty.about(),
                        day,
                        Way.TELEPHONE,
                        "Formanden for Ældrerådet",
                        "Ældrerådet er glade for svaret. Vi aftalte, at de ser planen, før den bliver sat i gang, og at vi ringer igen i næste måned.",
                        official),
                duty.title(),
                NAME);
    }
}
