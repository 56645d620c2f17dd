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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    // what they may not see any more is taken as well, and told by nobody
    private static final String TAKEN =
            """
            with taken as (
              update notification set mail_after = null where participant_id = any (cast(?1 as bigint[])) and mail_after <= now()
              returning id, participant_id, happening_id, read_at),
            seen as (
              select t.id, t.participant_id, t.happening_id from taken t join happening h on h.id = t.happening_id
            """ + SubjectCondition.joins("h") + " where " + SubjectCondition.ofPeople("t.participant_id", "?2") + ")";

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
                        new ParticipantId(((Number) Objects.requireNonNull(row[0])).longValue()),
                        String.valueOf(row[1]),
                        Optional.ofNullable(row[2]).map(String::valueOf),
                        Optional.ofNullable(row[3]).map(String::valueOf),
                        Optional.ofNullable(row[4]).map(String::valueOf)))
                .toList();
    }

    /**
     * Something that has happened, as mail tells it.
     *
     * @param times how often the same happened to the same, of which it is the latest
     */
    public record Told(NotificationRow latest, int times) {}

    /**
     * What mail tells somebody.
     *
     * @param things the latest first, no more than were asked for
     * @param all how many there are
     */
    public record Digest(List<Told> things, int all) {

        /** Copies the list. */
        public Digest {
            things = List.copyOf(things);
        }
    }

    /**
     * Returns what mail should tell each of them by now and they may see, and has nothing of it be due any more: one statement, so that what is
     * told meanwhile by another node is due still.
     *
     * @param plugins the plugins at work whose step everybody can enter
     * @param most so many things for each, so that memory does not depend on how much has happened
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<ParticipantId, Digest> take(Collection<ParticipantId> people, Collection<PluginId> plugins, int most) {
        List<@Nullable Object[]> rows =
                taken(people, plugins, """
                , thing as (
                  select t.participant_id, max(t.id) as id, count(*) as times from seen t join happening h on h.id = t.happening_id
                  group by t.participant_id, h.plugin_id, h.type, h.number, h.topic, h.message),
                placed as (
                  select id, times, count(*) over (partition by participant_id) as things,
                    row_number() over (partition by participant_id order by id desc) as place from thing)
                select n.participant_id, p.times, p.things, """, " join placed p on p.id = n.id and p.place <= " + most);
        Map<ParticipantId, List<Told>> told = new LinkedHashMap<>();
        Map<ParticipantId, Integer> all = new HashMap<>();
        for (@Nullable Object[] row : rows) {
            ParticipantId person = new ParticipantId(Columns.number(row[0]));
            told.computeIfAbsent(person, each -> new ArrayList<>())
                    .add(new Told(NotificationRepository.row(row, 3), (int) Columns.number(row[1])));
            all.put(person, (int) Columns.number(row[2]));
        }
        return told.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> new Digest(entry.getValue(), all.getOrDefault(entry.getKey(), 0))));
    }

    /** Does the same for those who are written letters: each thing for itself, as they cannot look it up. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<ParticipantId, List<NotificationRow>> takeForPaper(
            Collection<ParticipantId> people, Collection<PluginId> plugins) {
        Map<ParticipantId, List<NotificationRow>> told = new LinkedHashMap<>();
        for (@Nullable
        Object[] row : taken(people, plugins, " select n.participant_id, ", " join seen s on s.id = n.id")) {
            told.computeIfAbsent(new ParticipantId(Columns.number(row[0])), person -> new ArrayList<>())
                    .add(NotificationRepository.row(row, 1));
        }
        return told;
    }

    /** Takes what is due to them, and reads what is chosen of it among what they may see. */
    private List<@Nullable Object[]> taken(
            Collection<ParticipantId> people, Collection<PluginId> plugins, String choice, String chosen) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows = entities.createNativeQuery(TAKEN + choice + NotificationRepository.COLUMNS
                        + " from taken n join happening h on h.id = n.happening_id "
                        + SubjectCondition.joins("h") + chosen + " order by n.participant_id, n.id desc")
                .setParameter(
                        1, ReaderCondition.array(people, (ParticipantId person) -> String.valueOf(person.value())))
                .setParameter(2, ReaderCondition.array(plugins, PluginId::value))
                .getResultList();
        return rows;
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
}
