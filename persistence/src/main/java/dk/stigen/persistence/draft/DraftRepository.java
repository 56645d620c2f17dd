// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.draft;

import dk.stigen.api.participant.ParticipantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What each person has typed into each form. */
@ApplicationScoped
public class DraftRepository {

    private static final String COLUMNS =
            "select form, title, path, fields, saved_at from draft where participant_id = ?1";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Returns what the person has typed into the form. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<DraftRow> find(ParticipantId person, String form) {
        return rows(entities.createNativeQuery(COLUMNS + " and form = ?2")
                        .setParameter(1, person.value())
                        .setParameter(2, form))
                .stream()
                .findFirst();
    }

    /** Returns the person's drafts, the latest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<DraftRow> of(ParticipantId person, int most) {
        return rows(entities.createNativeQuery(COLUMNS + " order by saved_at desc, form limit ?2")
                .setParameter(1, person.value())
                .setParameter(2, most));
    }

    /** Keeps the draft in place of what the person has typed into the form before; nothing happens if he is nobody. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(ParticipantId person, DraftRow draft) {
        entities.createNativeQuery("insert into draft (participant_id, form, title, path, fields, saved_at)"
                        + " select p.id, ?2, ?3, ?4, ?5, ?6 from participant p where p.id = ?1"
                        + " on conflict (participant_id, form) do update set title = excluded.title, path = excluded.path,"
                        + " fields = excluded.fields, saved_at = excluded.saved_at")
                .setParameter(1, person.value())
                .setParameter(2, draft.form())
                .setParameter(3, draft.title())
                .setParameter(4, draft.path())
                .setParameter(5, draft.fields())
                .setParameter(6, Timestamp.from(draft.savedAt()))
                .executeUpdate();
    }

    /** Throws the person's oldest drafts away where there are more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepLatest(ParticipantId person, int most) {
        entities.createNativeQuery("delete from draft where participant_id = ?1 and form in"
                        + " (select form from draft where participant_id = ?1 order by saved_at desc, form offset ?2)")
                .setParameter(1, person.value())
                .setParameter(2, most)
                .executeUpdate();
    }

    /** Throws away what the person has typed into the form. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(ParticipantId person, String form) {
        entities.createNativeQuery("delete from draft where participant_id = ?1 and form = ?2")
                .setParameter(1, person.value())
                .setParameter(2, form)
                .executeUpdate();
    }

    /** Throws away what nobody has gone on with since, and returns how much that was. */
    @Transactional
    public int deleteOlderThan(Instant savedAt) {
        return entities.createNativeQuery("delete from draft where saved_at < ?1")
                .setParameter(1, Timestamp.from(savedAt))
                .executeUpdate();
    }

    private static List<DraftRow> rows(Query query) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new DraftRow(
                        String.valueOf(row[0]),
                        String.valueOf(row[1]),
                        String.valueOf(row[2]),
                        String.valueOf(row[3]),
                        instant(row[4])))
                .toList();
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
