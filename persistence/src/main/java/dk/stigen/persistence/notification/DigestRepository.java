// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.notification;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.contribution.ReaderCondition;
import dk.stigen.persistence.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What mail should say by now, for many people by a few statements. */
@ApplicationScoped
public class DigestRepository {

    private static final String DUE = """
            select p.id, case when s.participant_id is null then p.display_name else coalesce(p.real_name, p.display_name) end,
              p.language, case when p.mail_refused_at is null then p.email end, s.address
            from participant p left join assisted s on s.participant_id = p.id
            where p.id in (select d.participant_id from (select participant_id from notification where mail_after <= now()
              order by mail_after, participant_id limit ?2) d)
            order by p.id limit ?1 for no key update of p skip locked""";

    /** So many people's first notifications are looked at, of which some may be of the same person. */
    private static final int LOOKED_AT = 20;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /**
     * Somebody to whom mail is due.
     *
     * @param language the tag of the language that he prefers, where one was chosen
     * @param address where his mail goes, empty where none is known
     * @param home where his letters go, line by line and possibly not written down; empty for whoever gets no letters
     */
    public record Recipient(
            ParticipantId id,
            String name,
            Optional<String> language,
            Optional<String> address,
            Optional<String> home) {}

    /** Returns some of those to whom mail is due, and holds them until the transaction ends; whom another node holds is passed over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Recipient> holdNext(int most) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows = entities.createNativeQuery(DUE)
                .setParameter(1, most)
                .setParameter(2, most * LOOKED_AT)
                .getResultList();
        return rows.stream()
                .map(row -> new Recipient(
                        new ParticipantId(((Number) java.util.Objects.requireNonNull(row[0])).longValue()),
                        String.valueOf(row[1]),
                        Optional.ofNullable(row[2]).map(String::valueOf),
                        Optional.ofNullable(row[3]).map(String::valueOf),
                        Optional.ofNullable(row[4]).map(String::valueOf)))
                .toList();
    }

    /**
     * Returns what mail should tell each of them by now and they may see, the latest first, by one statement.
     *
     * @param plugins the plugins at work whose step everybody can enter
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<ParticipantId, List<NotificationRow>> due(
            Collection<ParticipantId> people, Collection<PluginId> plugins) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = entities.createNativeQuery("select n.participant_id, " + NotificationRepository.COLUMNS
                        + " from notification n join happening h on h.id = n.happening_id "
                        + SubjectCondition.joins("h")
                        + " where n.participant_id = any (cast(?1 as bigint[])) and n.mail_after <= now() and "
                        + SubjectCondition.ofPeople("n.participant_id", "?2") + " order by n.participant_id, n.id desc")
                .setParameter(1, array(people))
                .setParameter(2, ReaderCondition.array(plugins, PluginId::value))
                .getResultList();
        Map<ParticipantId, List<NotificationRow>> due = new LinkedHashMap<>();
        rows.forEach(row -> due.computeIfAbsent(
                        new ParticipantId(((Number) row[0]).longValue()), person -> new ArrayList<>())
                .add(NotificationRepository.row(row, 1)));
        return due;
    }

    /** Returns all that was said where these notifications tell of it, by their numbers and one statement; those whose words say it are left out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<Long, String> inFull(Collection<NotificationRow> told) {
        if (told.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows = entities.createNativeQuery(
                        "select n.id, h.in_full from notification n"
                                + " join happening h on h.id = n.happening_id where n.id = any (cast(?1 as bigint[])) and h.in_full <> ''")
                .setParameter(1, ReaderCondition.array(told, row -> String.valueOf(row.id())))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> Columns.number(row[0]), row -> Columns.text(row[1])));
    }

    /** Has nothing of that be due to them any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void done(Collection<ParticipantId> people) {
        entities.createNativeQuery("update notification set mail_after = null"
                        + " where participant_id = any (cast(?1 as bigint[])) and mail_after <= now()")
                .setParameter(1, array(people))
                .executeUpdate();
    }

    private static String array(Collection<ParticipantId> people) {
        return ReaderCondition.array(people, (ParticipantId person) -> String.valueOf(person.value()));
    }
}
