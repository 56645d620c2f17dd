// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.journal;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.persistence.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stores notes of conversations. */
@ApplicationScoped
public class NoteRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Stores the note and returns its number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long add(NewNote note) {
        return Columns.number(entities.createNativeQuery(
                        "insert into conversation_note (plugin_id, type, number, held_on, way, with_whom, body, writer_id)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) returning id")
                .setParameter(1, note.about().plugin().value())
                .setParameter(2, note.about().type())
                .setParameter(3, note.about().id())
                .setParameter(4, Date.valueOf(note.heldOn()))
                .setParameter(5, note.way().name())
                .setParameter(6, note.withWhom())
                .setParameter(7, note.body())
                .setParameter(8, note.writer().value())
                .getSingleResult());
    }

    /** Returns the notes about the contribution with what the journal said, the newest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ConversationNote> of(ContributionRef about, int most) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows = entities.createNativeQuery(
                        "select n.id, n.held_on, n.way, n.with_whom, n.body, n.writer_id, n.made_at, coalesce(j.receipt, '')"
                                + " from conversation_note n left join journal_entry j on j.external_id = 'note/' || n.id"
                                + " where n.plugin_id = ?1 and n.type = ?2 and n.number = ?3 order by n.id desc limit ?4")
                .setParameter(1, about.plugin().value())
                .setParameter(2, about.type())
                .setParameter(3, about.id())
                .setParameter(4, most)
                .getResultList();
        return rows.stream()
                .map(row -> new ConversationNote(
                        Columns.number(row[0]),
                        Columns.day(row[1]).orElseThrow(),
                        ConversationNote.Way.valueOf(Columns.text(row[2])),
                        Columns.text(row[3]),
                        Columns.text(row[4]),
                        Columns.person(row[5]),
                        Columns.instant(row[6]).orElseThrow(),
                        Columns.text(row[7])))
                .toList();
    }
}
