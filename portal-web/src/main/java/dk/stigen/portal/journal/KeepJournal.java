// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.journal;

import dk.stigen.api.answer.OfficialAnswer;
import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participant;
import dk.stigen.persistence.journal.JournalRepository;
import dk.stigen.persistence.journal.NewEntry;
import dk.stigen.persistence.journal.NewNote;
import dk.stigen.persistence.journal.NoteRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Has what the municipality did filed, in the transaction in which it did it: nothing is filed that did not happen, and nothing is forgotten. */
@ApplicationScoped
public class KeepJournal {

    @Inject
    JournalRepository journal;

    @Inject
    NoteRepository notes;

    @Inject
    AuditLog audit;

    /**
     * An answer was published, or revised.
     *
     * @param edition tells this answer to this contribution from every other and from its own revisions, as in {@code 17/0}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void answered(OfficialAnswer answer, String edition, String title) {
        journal.enter(new NewEntry(
                "answer/" + edition,
                answer.about(),
                JournalText.filed("journal.answer", title),
                false,
                answer.by(),
                JournalText.filed("journal.kind." + answer.kind()) + "\n\n" + answer.text()));
    }

    /** Somebody was turned away from the contribution as disqualified; it is filed once, however often he tries. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void disqualified(ContributionRef about, String title, Participant person) {
        journal.enter(new NewEntry(
                JournalRepository.disqualification(about, person.id()),
                about,
                JournalText.filed("journal.disqualified", title),
                true,
                person.displayName(),
                JournalText.filed("journal.disqualified.body")));
    }

    /** Stores a note that an official has written of a conversation. */
    @Transactional
    public void note(NewNote note, String title, Participant official) {
        store(note, title, official.displayName());
        audit.record(AuditEvent.of("portal.audit.note.written", AuditSubject.of(note.about())));
    }

    void store(NewNote note, String title, String official) {
        long id = notes.add(note);
        journal.enter(new NewEntry(
                "note/" + id,
                note.about(),
                JournalText.filed("journal.note", title),
                true,
                official,
                JournalText.filed("journal.way." + note.way()) + ", " + note.heldOn() + "\n" + note.withWhom() + "\n\n"
                        + note.body()));
    }
}
