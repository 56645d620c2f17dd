// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.moderation;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.contribution.Reader;
import dk.stigen.persistence.contribution.ReaderCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stores reports, decisions, appeals and evidence, and reads the queue of the moderators. */
@ApplicationScoped
public class ModerationRepository {

    private static final String LATEST =
            " left join lateral (select * from moderation_decision d where d.moderation_id = m.id order by d.id desc limit 1) d on true"
                    + " left join lateral (select * from moderation_decision x where x.moderation_id = m.id and x.act in ('MASK', 'UNMASK')"
                    + " order by x.id desc limit 1) x on x.act = 'MASK' ";

    private static final String RULING = "d.id, d.act, d.reason, d.decided_by, d.decided_at, coalesce(d.appeal, '')";

    private static final String MASKING = ", x.id, x.act, x.reason, x.decided_by, x.decided_at, coalesce(x.appeal, '')";

    private static final String FILE =
            "select m.id, m.plugin_id, m.type, m.number, m.page_plugin, m.page_type, m.page_number,"
                    + " m.activity_id, m.author_id, m.state, " + RULING + MASKING;

    private static final String PAGE =
            " join contribution c on c.plugin_id = m.page_plugin and c.type = m.page_type and c.number = m.page_number ";

    private static final String ENSURE = """
            insert into moderation (plugin_id, type, number, page_plugin, page_type, page_number, activity_id, author_id, state)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, nullif(?8, 0), ?9)
            on conflict (plugin_id, type, number) do update set author_id = excluded.author_id
            returning id""";

    private static final String QUEUE_ORDER =
            " order by case when m.state = 'WAITING' then 1 else 0 end desc, m.id desc";

    // the page is chosen before anything is looked up for its lines, from the newest of each state, however long the
    // queue is
    private static final String QUEUE =
            FILE + """
            , m.title, case when k.id is not null then k.body when m.plugin_id = 'portal' then '' else left(m.text, 1000) end, m.path,
              m.reports, coalesce(r.reasons, ''), coalesce(r.people, ''), m.turned_at
            from (select m.* from unnest(cast(?1 as text[])) as wanted (state)
             cross join lateral (select m.*, c.title, c.text, c.path from moderation m
            """ + PAGE + """
             where m.state = wanted.state and %s
               and m.id < case sign(?2 - case when wanted.state = 'WAITING' then 1 else 0 end)
                 when 1 then 9223372036854775807 when 0 then ?3 else 0 end
             order by m.state desc, m.id desc limit ?4) m
            """ + QUEUE_ORDER + " limit ?4) m" + LATEST + """
             left join comment k on m.plugin_id = 'portal' and m.type = 'comment' and k.id = m.number
             left join lateral (select string_agg(distinct reason, ',') as reasons, string_agg(cast(reported_by as text), ',') as people
               from moderation_report where moderation_id = m.id) r on true
            """ + QUEUE_ORDER;

    private static final String EVIDENCE = """
            insert into moderation_evidence (decision_id, author_id, title, text, part)
            select ?1, m.author_id, c.title, case when m.plugin_id = 'portal' then coalesce(k.body, '') else c.text end, ?3
            from moderation m
            """ + PAGE + """
             left join comment k on m.plugin_id = 'portal' and m.type = 'comment' and k.id = m.number
            where m.id = ?2""";

    private static final String MASK = """
            select e.decision_id, case when m.plugin_id = 'portal' then '' else e.title end, e.text, e.part,
              case when m.plugin_id = 'portal' then '' else c.title end,
              case when m.plugin_id = 'portal' then coalesce(k.body, '') else c.text end
            from moderation m
            """ + PAGE + """
             left join comment k on m.plugin_id = 'portal' and m.type = 'comment' and k.id = m.number
             join moderation_evidence e on e.decision_id = ?2
            where m.id = ?1""";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Returns the number under which the matter is on file; it is put there in that state if it is not yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long ensure(Matter matter, State state) {
        return number(entities.createNativeQuery(ENSURE)
                .setParameter(1, matter.ref().plugin().value())
                .setParameter(2, matter.ref().type())
                .setParameter(3, matter.ref().id())
                .setParameter(4, matter.page().plugin().value())
                .setParameter(5, matter.page().type())
                .setParameter(6, matter.page().id())
                .setParameter(7, matter.activity().value())
                .setParameter(8, matter.author().map(ParticipantId::value).orElse(0L))
                .setParameter(9, state.name())
                .getSingleResult());
    }

    /** Stores what somebody reports, and returns false where he has reported the same before; what was decided is looked at anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean report(Matter matter, ParticipantId by, Reason reason, String text) {
        long id = ensure(matter, State.OPEN);
        int added = entities.createNativeQuery(
                        "insert into moderation_report (moderation_id, reported_by, reason, text) values (?1, ?2, ?3, ?4)"
                                + " on conflict do nothing")
                .setParameter(1, id)
                .setParameter(2, by.value())
                .setParameter(3, reason.name())
                .setParameter(4, text)
                .executeUpdate();
        if (added == 1) {
            entities.createNativeQuery("update moderation set reports = reports + 1, turned_at = now(),"
                            + " state = case when state = 'DECIDED' then 'OPEN' else state end where id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
        }
        return added == 1;
    }

    /** Returns whether the person has reported it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean hasReported(ContributionRef ref, ParticipantId person) {
        return !of(
                        entities.createNativeQuery(
                                "select 1 from moderation m join moderation_report r on r.moderation_id = m.id"
                                        + " where m.plugin_id = ?1 and m.type = ?2 and m.number = ?3 and r.reported_by = ?4"),
                        ref)
                .setParameter(4, person.value())
                .getResultList()
                .isEmpty();
    }

    /** Returns what is on file under the number, and holds it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<OnFile> hold(long id) {
        entities.createNativeQuery("select 1 from moderation where id = ?1 for no key update")
                .setParameter(1, id)
                .getResultList();
        return files(entities.createNativeQuery(FILE + " from moderation m" + LATEST + "where m.id = ?1")
                        .setParameter(1, id))
                .findFirst();
    }

    /** Returns what is on file about the contribution or comment. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<OnFile> find(ContributionRef ref) {
        return files(of(
                        entities.createNativeQuery(FILE + " from moderation m" + LATEST
                                + "where m.plugin_id = ?1 and m.type = ?2 and m.number = ?3"),
                        ref))
                .findFirst();
    }

    /**
     * Stores a decision with the text as it is now, and returns its number.
     *
     * @param part what is cut out, empty where nothing is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long decide(OnFile file, Act act, String reason, String part, ParticipantId by, State state) {
        long decision = number(entities.createNativeQuery(
                        "insert into moderation_decision (moderation_id, act, reason, decided_by) values (?1, ?2, ?3, ?4) returning id")
                .setParameter(1, file.id())
                .setParameter(2, act.name())
                .setParameter(3, reason)
                .setParameter(4, by.value())
                .getSingleResult());
        entities.createNativeQuery(EVIDENCE)
                .setParameter(1, decision)
                .setParameter(2, file.id())
                .setParameter(3, part)
                .executeUpdate();
        entities.createNativeQuery("update moderation set state = ?2, turned_at = now() where id = ?1")
                .setParameter(1, file.id())
                .setParameter(2, state.name())
                .executeUpdate();
        return decision;
    }

    /** Stores what the author says to a decision, and returns false where he has said something to it before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean appeal(OnFile file, Ruling ruling, String text) {
        int stored = entities.createNativeQuery(
                        "update moderation_decision set appeal = ?2, appealed_at = now() where id = ?1 and appeal is null")
                .setParameter(1, ruling.id())
                .setParameter(2, text)
                .executeUpdate();
        if (stored == 1) {
            entities.createNativeQuery("update moderation set state = ?2, turned_at = now() where id = ?1")
                    .setParameter(1, file.id())
                    .setParameter(2, file.state().appealed().name())
                    .executeUpdate();
        }
        return stored == 1;
    }

    /** Ends what there was to decide about something that its author has taken back; what was hidden stays so. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(ContributionRef ref) {
        of(
                        entities.createNativeQuery("update moderation set turned_at = now(),"
                                + " state = case when state in ('HIDDEN', 'APPEALED') then 'HIDDEN' else 'DECIDED' end"
                                + " where plugin_id = ?1 and type = ?2 and number = ?3"),
                        ref)
                .executeUpdate();
    }

    /** Returns whether somebody else moderated at his latest login. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean hasModeratorBeside(ParticipantId person) {
        return !entities.createNativeQuery("select 1 from participant where moderates and id <> ?1 limit 1")
                .setParameter(1, person.value())
                .getResultList()
                .isEmpty();
    }

    /** Returns a page of what the reader may see of the queue, what waits first and of both the newest. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<QueueRow> queue(Collection<State> states, Reader reader, QueueCursor after, int most) {
        VisibleRows seen = ReaderCondition.of(reader, "c", 5);
        Query query = entities.createNativeQuery(QUEUE.formatted(seen.sql()))
                .setParameter(1, ReaderCondition.array(states, State::name))
                .setParameter(2, after.waiting() ? 1 : 0)
                .setParameter(3, after.id())
                .setParameter(4, most);
        seen.bind(query::setParameter);
        return arrays(query).map(ModerationRepository::queueRow).toList();
    }

    /** Returns how many of each state the reader may see, each as far as {@code most}; states without any are left out. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<State, Integer> counts(Reader reader, int most) {
        VisibleRows seen = ReaderCondition.of(reader, "c", 3);
        Query query = entities.createNativeQuery(
                        "select wanted.state, (select count(*) from (select 1 from moderation m"
                                + PAGE + "where m.state = wanted.state and " + seen.sql()
                                + " order by m.state desc, m.id desc limit ?2) m) from unnest(cast(?1 as text[])) as wanted (state)")
                .setParameter(1, ReaderCondition.array(List.of(State.values()), State::name))
                .setParameter(2, most);
        seen.bind(query::setParameter);
        Map<State, Integer> counts = new EnumMap<>(State.class);
        arrays(query)
                .filter(row -> number(row[1]) > 0)
                .forEach(row -> counts.put(State.valueOf(String.valueOf(row[0])), (int) number(row[1])));
        return counts;
    }

    /** Returns how much of these states the reader may see, as far as {@code most}. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public int count(Collection<State> states, Reader reader, int most) {
        VisibleRows seen = ReaderCondition.of(reader, "c", 3);
        Query query = entities.createNativeQuery("select count(*) from (select 1 from moderation m" + PAGE
                        + "where m.state = any (cast(?1 as text[])) and " + seen.sql() + " limit ?2) m")
                .setParameter(1, ReaderCondition.array(states, State::name))
                .setParameter(2, most);
        seen.bind(query::setParameter);
        return (int) number(query.getSingleResult());
    }

    /** Returns what was reported about it, the latest first, as far as {@code most}. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Report> reports(long id, int most) {
        return arrays(entities.createNativeQuery(
                                "select reported_by, reason, text, reported_at from moderation_report where moderation_id = ?1"
                                        + " order by reported_at desc, reported_by limit ?2")
                        .setParameter(1, id)
                        .setParameter(2, most))
                .map(row -> new Report(
                        new ParticipantId(number(row[0])),
                        Reason.valueOf(String.valueOf(row[1])),
                        String.valueOf(row[2]),
                        instant(row[3])))
                .toList();
    }

    /** Returns what was decided about it, the latest first, as far as {@code most}. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Ruling> rulings(long id, int most) {
        return arrays(entities.createNativeQuery("select " + RULING
                                + " from moderation_decision d where d.moderation_id = ?1 order by d.id desc limit ?2")
                        .setParameter(1, id)
                        .setParameter(2, most))
                .flatMap(row -> ruling(row, 0).stream())
                .toList();
    }

    /** Returns the texts on which the decisions about it were made, as far as they are still kept. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Evidence> evidence(long id, int most) {
        return arrays(entities.createNativeQuery(
                                "select e.decision_id, e.title, e.text, e.part from moderation_decision d join moderation_evidence e"
                                        + " on e.decision_id = d.id where d.moderation_id = ?1 order by d.id desc limit ?2")
                        .setParameter(1, id)
                        .setParameter(2, most))
                .map(ModerationRepository::evidence)
                .toList();
    }

    /** Returns what the mask has cut out and what stands there now, empty where the text is kept no more. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Mask> mask(OnFile file) {
        return file.masking().stream()
                .flatMap(ruling -> arrays(entities.createNativeQuery(MASK)
                        .setParameter(1, file.id())
                        .setParameter(2, ruling.id())))
                .map(row -> new Mask(evidence(row), String.valueOf(row[4]), String.valueOf(row[5])))
                .findFirst();
    }

    private static Evidence evidence(@Nullable Object[] row) {
        return new Evidence(number(row[0]), String.valueOf(row[1]), String.valueOf(row[2]), String.valueOf(row[3]));
    }

    /** Returns the contribution whose page has the address, if it is the only one there and the reader may see it; one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<PageState> at(String path, Reader reader) {
        VisibleRows seen = ReaderCondition.of(reader, "c", 2);
        Query query = entities.createNativeQuery("select c.plugin_id, c.type, c.number, c.author_id, c.withheld, "
                        + RULING + MASKING
                        + ", m.state = 'CONTESTED' from contribution c left join moderation m on m.plugin_id = c.plugin_id and m.type = c.type"
                        + " and m.number = c.number" + LATEST + "where c.path = ?1 and " + seen.sql() + " limit 2")
                .setParameter(1, path);
        seen.bind(query::setParameter);
        List<PageState> found =
                arrays(query).map(ModerationRepository::pageState).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Deletes the texts on which decisions were made that are older, and returns how many these were. */
    @Transactional
    public int deleteEvidenceOlderThan(Duration age) {
        return entities.createNativeQuery(
                        "delete from moderation_evidence where kept_at < now() - make_interval(secs => ?1)")
                .setParameter(1, age.toSeconds())
                .executeUpdate();
    }

    private static PageState pageState(@Nullable Object[] row) {
        return new PageState(
                ref(row, 0),
                person(row[3]),
                Boolean.TRUE.equals(row[4]) ? ruling(row, 5) : Optional.empty(),
                ruling(row, 11),
                Boolean.TRUE.equals(row[17]));
    }

    private static QueueRow queueRow(@Nullable Object[] row) {
        return new QueueRow(
                file(row),
                String.valueOf(row[22]),
                String.valueOf(row[23]),
                String.valueOf(row[24]),
                (int) number(row[25]),
                parts(row[26]).map(Reason::valueOf).toList(),
                parts(row[27]).map(Long::valueOf).map(ParticipantId::new).toList(),
                instant(row[28]));
    }

    private static Stream<String> parts(@Nullable Object column) {
        String text = String.valueOf(column);
        return text.isEmpty() ? Stream.empty() : Stream.of(text.split(","));
    }

    private static Stream<OnFile> files(Query query) {
        return arrays(query).map(ModerationRepository::file);
    }

    private static OnFile file(@Nullable Object[] row) {
        return new OnFile(
                number(row[0]),
                new Matter(ref(row, 1), ref(row, 4), new ActivityId(number(row[7])), person(row[8])),
                State.valueOf(String.valueOf(row[9])),
                ruling(row, 10),
                ruling(row, 16));
    }

    private static Optional<Ruling> ruling(@Nullable Object[] row, int first) {
        return row[first] == null
                ? Optional.empty()
                : Optional.of(new Ruling(
                        number(row[first]),
                        Act.valueOf(String.valueOf(row[first + 1])),
                        String.valueOf(row[first + 2]),
                        new ParticipantId(number(row[first + 3])),
                        instant(row[first + 4]),
                        String.valueOf(row[first + 5])));
    }

    private static Optional<ParticipantId> person(@Nullable Object column) {
        return Optional.ofNullable(column).map(ModerationRepository::number).map(ParticipantId::new);
    }

    private static ContributionRef ref(@Nullable Object[] row, int first) {
        return new ContributionRef(
                new PluginId(String.valueOf(row[first])), String.valueOf(row[first + 1]), number(row[first + 2]));
    }

    private static Query of(Query query, ContributionRef ref) {
        return query.setParameter(1, ref.plugin().value())
                .setParameter(2, ref.type())
                .setParameter(3, ref.id());
    }

    @SuppressWarnings("unchecked") // a native query of columns gives arrays
    private static Stream<@Nullable Object[]> arrays(Query query) {
        return ((List<@Nullable Object[]>) query.getResultList()).stream();
    }

    private static long number(@Nullable Object column) {
        if (column instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException("This is no number: " + column);
    }

    private static Instant instant(@Nullable Object column) {
        Object moment = Objects.requireNonNull(column);
        return moment instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) moment).toInstant();
    }
}
