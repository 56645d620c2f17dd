// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.notification;

import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.contribution.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What somebody is told, and how he wants it. */
@ApplicationScoped
public class NotificationRepository {

    static final String COLUMNS =
            "n.id, n.read_at is not null, h.topic, h.plugin_id, h.type, h.number, coalesce(c.title, i.title),"
                    + " coalesce(c.path, '/arena/initiative/' || i.id), h.bundle, h.message, h.parts, h.happened_at";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Returns what the person was told before a number and still sees, the latest first, by one range of an index. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<NotificationRow> list(ParticipantId person, Reader reader, long before, int most) {
        SubjectCondition seen = SubjectCondition.of(reader, "h", 4);
        Query query = entities.createNativeQuery("select " + COLUMNS
                        + " from notification n join happening h on h.id = n.happening_id " + seen.join()
                        + " where n.participant_id = ?1 and n.id < ?2 and " + seen.sql()
                        + " order by n.id desc limit ?3")
                .setParameter(1, person.value())
                .setParameter(2, before)
                .setParameter(3, most);
        seen.bind(query::setParameter);
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(row -> row(row, 0)).toList();
    }

    /** Returns how much of it the person has not read and still sees, counted no further than {@code most}. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public int unread(ParticipantId person, Reader reader, int most) {
        SubjectCondition seen = SubjectCondition.of(reader, "h", 3);
        Query query = entities.createNativeQuery(
                        "select count(*) from (select 1 from notification n join happening h on h.id = n.happening_id "
                                + seen.join() + " where n.participant_id = ?1 and n.read_at is null and " + seen.sql()
                                + " limit ?2) unread")
                .setParameter(1, person.value())
                .setParameter(2, most);
        seen.bind(query::setParameter);
        return ((Number) query.getSingleResult()).intValue();
    }

    /** Has the person have read what he was told up to this number; no mail says it any more. */
    @Transactional
    public void readUpTo(ParticipantId person, long id) {
        entities.createNativeQuery("update notification set read_at = now(), mail_after = null"
                        + " where participant_id = ?1 and id <= ?2 and read_at is null")
                .setParameter(1, person.value())
                .setParameter(2, id)
                .executeUpdate();
    }

    /** Has the person have read one, and returns whether it is his. */
    @Transactional
    public boolean read(ParticipantId person, long id) {
        return entities.createNativeQuery(
                                "update notification set read_at = coalesce(read_at, now()), mail_after = null"
                                        + " where participant_id = ?1 and id = ?2")
                        .setParameter(1, person.value())
                        .setParameter(2, id)
                        .executeUpdate()
                == 1;
    }

    /** Returns how soon mail tells the person of each topic. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<Topic, Pace> paces(ParticipantId person) {
        Map<Topic, Pace> paces = new EnumMap<>(Topic.class);
        Arrays.stream(Topic.values()).forEach(topic -> paces.put(topic, Pace.usual(topic)));
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = entities.createNativeQuery(
                        "select topic, pace from mail_choice where participant_id = ?1")
                .setParameter(1, person.value())
                .getResultList();
        rows.forEach(row -> paces.put(Topic.valueOf(String.valueOf(row[0])), Pace.valueOf(String.valueOf(row[1]))));
        return paces;
    }

    /** Has mail tell the person so soon from now on; what waits for a mail that does not come any more is still on his page. */
    @Transactional
    public void choose(ParticipantId person, Topic topic, Pace pace) {
        entities.createNativeQuery("insert into mail_choice (participant_id, topic, pace) values (?1, ?2, ?3)"
                        + " on conflict (participant_id, topic) do update set pace = excluded.pace")
                .setParameter(1, person.value())
                .setParameter(2, topic.name())
                .setParameter(3, pace.name())
                .executeUpdate();
        if (pace == Pace.NEVER) {
            entities.createNativeQuery(
                            "update notification n set mail_after = null from happening h"
                                    + " where h.id = n.happening_id and n.participant_id = ?1 and n.mail_after is not null and h.topic = ?2")
                    .setParameter(1, person.value())
                    .setParameter(2, topic.name())
                    .executeUpdate();
        }
    }

    static NotificationRow row(Object[] row, int first) {
        return new NotificationRow(
                ((Number) row[first]).longValue(),
                Boolean.TRUE.equals(row[first + 1]),
                Topic.valueOf(String.valueOf(row[first + 2])),
                SubjectCondition.ref(row[first + 3], row[first + 4], row[first + 5]),
                String.valueOf(row[first + 6]),
                String.valueOf(row[first + 7]),
                String.valueOf(row[first + 8]),
                String.valueOf(row[first + 9]),
                texts(row[first + 10]),
                instant(row[first + 11]));
    }

    private static List<String> texts(Object column) {
        try {
            Object values = column instanceof Array array ? array.getArray() : column;
            return Arrays.stream((Object[]) values).map(String::valueOf).toList();
        } catch (SQLException e) {
            throw new IllegalStateException("The values of a message could not be read.", e);
        }
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
