// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.answer;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.answer.Addressee;
import dk.stigen.api.answer.AnswerKind;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.contribution.Reader;
import dk.stigen.persistence.contribution.ReaderCondition;
import dk.stigen.persistence.notification.SubjectCondition;
import dk.stigen.persistence.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the municipality owes an answer, by when, and how that ended. */
@ApplicationScoped
public class DutyRepository {

    private static final String ROWS = """
            select d.id, d.plugin_id, d.type, d.number, d.activity_id, c.title, c.path, c.author_id, d.addressee, d.participant_id,
              who.display_name, d.department_id, dep.name_da, dep.name_en, d.due_at, d.put_off_why, d.answered_at, d.released_at is not null,
              a.id as answer, a.version, a.kind, a.body, a.by_name, a.until_date, a.writer_id, a.written_at, a.published_at,
              n.id as prepared, n.version, n.kind, n.body, n.by_name, n.until_date, n.writer_id, n.written_at, n.published_at
            from answer_duty d join contribution c on c.plugin_id = d.plugin_id and c.type = d.type and c.number = d.number
              left join participant who on who.id = d.participant_id left join department dep on dep.id = d.department_id
              left join official_answer a on a.id = d.answer_id left join official_answer n on n.id = d.prepared_id""";
    private static final int LATEST = 18;
    private static final int PREPARED = 27;

    // whose day was set first keeps it while the duty is open; what was answered or released is owed anew
    private static final String OWE = """
            insert into answer_duty as d (plugin_id, type, number, activity_id, addressee, participant_id, department_id, due_at, first_due_at)
            select c.plugin_id, c.type, c.number, c.activity_id, ?4, nullif(?5, 0), case when ?4 = 'DEPARTMENT' then i.lead_department_id end,
              cast(?6 as timestamptz), cast(?6 as timestamptz)
            from contribution c join activity a on a.id = c.activity_id join initiative i on i.id = a.initiative_id
            where c.plugin_id = ?1 and c.type = ?2 and c.number = ?3
            on conflict on constraint answer_duty_once do update set
              due_at = case when d.due_at is null or d.answered_at is not null or d.released_at is not null then excluded.due_at else d.due_at end,
              first_due_at = case when d.due_at is null or d.answered_at is not null or d.released_at is not null
                then excluded.first_due_at else d.first_due_at end,
              began_at = case when d.due_at is null or d.answered_at is not null or d.released_at is not null then now() else d.began_at end,
              answered_at = case when excluded.due_at is null then d.answered_at end,
              reminded_at = case when d.answered_at is null and d.released_at is null then d.reminded_at end,
              escalated_at = case when d.answered_at is null and d.released_at is null then d.escalated_at end,
              released_at = null
            returning id""";

    private static final String OPEN = "d.answered_at is null and d.released_at is null and d.due_at is not null";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Whom to tell of a duty: those responsible for its initiative, the politician, and the head of the department. */
    public record Concerned(Set<ParticipantId> people, Optional<ParticipantId> head) {

        /** Returns them all. */
        public Set<ParticipantId> all() {
            return Stream.concat(people.stream(), head.stream()).collect(Collectors.toSet());
        }
    }

    /**
     * Has the addressee owe the contribution an answer, and returns the number of the duty; empty if there is no such contribution.
     *
     * @param due empty where it is answered without being owed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Long> owe(ContributionRef about, Addressee addressee, Optional<Instant> due) {
        List<?> ids = of(OWE, about)
                .setParameter(4, addressee.kind().name())
                .setParameter(5, addressee.person().map(ParticipantId::value).orElse(0L))
                .setParameter(6, due.map(Instant::toString).orElse(null))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    /** Returns the Danish name of the department that leads the activity's initiative, empty where none does. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<String> leadDepartment(ActivityId activity) {
        @SuppressWarnings("unchecked") // a native query of one column gives its values
        List<Object> names = entities.createNativeQuery(
                        "select d.name_da from activity a join initiative i on i.id = a.initiative_id"
                                + " join department d on d.id = i.lead_department_id where a.id = ?1")
                .setParameter(1, activity.value())
                .getResultList();
        return names.stream().map(Columns::text).findFirst();
    }

    /** Ends what is owed to the contribution without an answer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(ContributionRef about) {
        of(
                        "update answer_duty set released_at = now() where plugin_id = ?1 and type = ?2 and number = ?3"
                                + " and answered_at is null and released_at is null",
                        about)
                .executeUpdate();
    }

    /** Returns all duties to answer the contribution, answered or not, the oldest first, by one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<DutyRow> of(ContributionRef about) {
        return rows(of(ROWS + " where d.plugin_id = ?1 and d.type = ?2 and d.number = ?3 order by d.id", about));
    }

    /** Returns the duties to answer contributions of one type to which an answer is published, the latest to each last. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<DutyRow> answered(String plugin, String type, Collection<Long> numbers) {
        return rows(entities.createNativeQuery(ROWS + " where d.plugin_id = ?1 and d.type = ?2 and d.number = any (?3)"
                        + " and d.answer_id is not null order by a.published_at, a.id")
                .setParameter(1, plugin)
                .setParameter(2, type)
                .setParameter(3, numbers.toArray(Long[]::new)));
    }

    /** Returns the duty and holds it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<DutyRow> hold(long id) {
        entities.createNativeQuery("select 1 from answer_duty where id = ?1 for no key update")
                .setParameter(1, id)
                .getResultList();
        return rows(entities.createNativeQuery(ROWS + " where d.id = ?1").setParameter(1, id)).stream()
                .findFirst();
    }

    /** Returns those of the duties with these numbers whose contributions the reader sees, by one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<DutyRow> find(Collection<Long> ids, Reader reader) {
        VisibleRows seen = ReaderCondition.of(reader, "c", 2);
        Query query = entities.createNativeQuery(ROWS + " where d.id = any (?1) and " + seen.sql() + " order by d.id")
                .setParameter(1, ids.toArray(Long[]::new));
        seen.bind(query::setParameter);
        return rows(query);
    }

    /** Returns the duties that an answer is given to or prepared for and whose contributions the reader sees, by one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<DutyRow> withAnswer(long answer, Reader reader) {
        VisibleRows seen = ReaderCondition.of(reader, "c", 2);
        Query query = entities.createNativeQuery(
                        ROWS + " where (d.answer_id = ?1 or d.prepared_id = ?1) and " + seen.sql() + " order by d.id")
                .setParameter(1, answer);
        seen.bind(query::setParameter);
        return rows(query);
    }

    /** Returns a page of what the reader sees: what is open by its day, the most urgent first, and what is answered the latest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<DutyRow> list(DutyFilter filter, Reader reader, Optional<DutyCursor> after, int most) {
        // most people owe no answer, and finding none takes a look at every duty there is
        if (filter.of().filter(person -> !isConcerned(person)).isPresent()) {
            return List.of();
        }
        VisibleRows seen = ReaderCondition.of(reader, "c", 6);
        boolean answered = filter.state() == DutyFilter.State.ANSWERED;
        String column = column(filter.state());
        Query query = entities.createNativeQuery(ROWS + " where " + condition(filter.state()) + " and " + seen.sql()
                        + (filter.of().isEmpty() ? "" : " and " + mine("?5"))
                        + (after.isEmpty()
                                ? ""
                                : " and (" + column + ", d.id) " + (answered ? "<" : ">")
                                        + " (cast(?2 as timestamptz), ?3)")
                        + " order by " + column + (answered ? " desc, d.id desc" : ", d.id") + " limit ?4")
                .setParameter(4, most);
        after.ifPresent(cursor -> query.setParameter(2, cursor.at().toString()).setParameter(3, cursor.id()));
        filter.of().ifPresent(person -> query.setParameter(5, person.value()));
        seen.bind(query::setParameter);
        return rows(query);
    }

    private boolean isConcerned(ParticipantId person) {
        return Columns.flag(
                entities.createNativeQuery("select exists (select 1 from answer_duty where participant_id = ?1)"
                                + " or exists (select 1 from initiative_person where participant_id = ?1)")
                        .setParameter(1, person.value())
                        .getSingleResult());
    }

    // what is prepared need not be owed, and stands in the order of its numbers
    private static String column(DutyFilter.State state) {
        return switch (state) {
            case OPEN, OVERDUE -> "d.due_at";
            case PREPARED -> "to_timestamp(0)";
            case ANSWERED -> "d.answered_at";
        };
    }

    private static String condition(DutyFilter.State state) {
        return switch (state) {
            case OPEN -> OPEN;
            case OVERDUE -> OPEN + " and d.due_at <= now()";
            case PREPARED -> "d.prepared_id is not null and d.released_at is null";
            case ANSWERED -> "d.answered_at is not null";
        };
    }

    // a politician's own, and what those who are responsible for the initiative see to
    private static String mine(String person) {
        return "(d.participant_id = " + person
                + " or d.addressee <> 'POLITICIAN' and exists (select 1 from activity mine_a"
                + " join initiative_person mine_p on mine_p.initiative_id = mine_a.initiative_id"
                + " where mine_a.id = d.activity_id and mine_p.participant_id = " + person + "))";
    }

    /** Returns what everybody may see with a day in the period, the earliest first, for calendars. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<DutyRow> dueBetween(Instant from, Instant until, Reader anybody, int most) {
        VisibleRows seen = ReaderCondition.of(anybody, "c", 4);
        Query query = entities.createNativeQuery(ROWS + " where " + OPEN
                        + " and d.due_at >= cast(?1 as timestamptz) and d.due_at < cast(?2 as timestamptz) and "
                        + seen.sql()
                        + " order by d.due_at, d.id limit ?3")
                .setParameter(1, from.toString())
                .setParameter(2, until.toString())
                .setParameter(3, most);
        seen.bind(query::setParameter);
        return rows(query);
    }

    /** Returns the answers for good in these activities that the reader sees, the newest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<DutyRow> answeredIn(Collection<ActivityId> activities, Reader reader, int most) {
        VisibleRows seen = ReaderCondition.of(reader, "c", 3);
        Query query = entities.createNativeQuery(ROWS + " where d.answered_at is not null"
                        + " and d.activity_id = any (?1) and " + seen.sql()
                        + " order by d.answered_at desc, d.id desc limit ?2")
                .setParameter(1, activities.stream().map(ActivityId::value).toArray(Long[]::new))
                .setParameter(2, most);
        seen.bind(query::setParameter);
        return rows(query);
    }

    /** Notes what the published answer makes of the duty: that it is over, or goes on until the day. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(long duty, AnswerKind kind, Instant at, Optional<Instant> until) {
        entities.createNativeQuery(
                        "update answer_duty set answered_at = case when ?2 then coalesce(answered_at, cast(?3 as timestamptz)) end,"
                                + " due_at = coalesce(cast(?4 as timestamptz), due_at),"
                                + " first_due_at = coalesce(first_due_at, cast(?4 as timestamptz)),"
                                + " reminded_at = case when ?2 then reminded_at end, escalated_at = case when ?2 then escalated_at end where id = ?1")
                .setParameter(1, duty)
                .setParameter(2, kind.isFinal())
                .setParameter(3, at.toString())
                .setParameter(4, until.map(Object::toString).orElse(null))
                .executeUpdate();
    }

    /** Puts the day off, with the reason that everybody reads. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void putOff(long duty, Instant due, String why) {
        entities.createNativeQuery("update answer_duty set due_at = cast(?2 as timestamptz), put_off_why = ?3,"
                        + " reminded_at = null, escalated_at = null where id = ?1")
                .setParameter(1, duty)
                .setParameter(2, due.toString())
                .setParameter(3, why)
                .executeUpdate();
    }

    /**
     * Has somebody else owe the answer; where that one has a duty to already, this one ends.
     *
     * @param due empty for the day that stands
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void readdress(DutyRow duty, Addressee to, Optional<Long> department, Optional<Instant> due) {
        boolean known = of(duty.about()).stream()
                .anyMatch(other -> other.id() != duty.id()
                        && other.addressee() == to.kind()
                        && other.person().equals(to.person()));
        if (known) {
            entities.createNativeQuery("update answer_duty set released_at = now() where id = ?1")
                    .setParameter(1, duty.id())
                    .executeUpdate();
            // whoever has answered before owes it anew
            owe(duty.about(), to, due.or(duty::due));
            return;
        }
        entities.createNativeQuery(
                        "update answer_duty set addressee = ?2, participant_id = nullif(?3, 0), department_id = nullif(?4, 0),"
                                + " due_at = coalesce(cast(?5 as timestamptz), due_at), first_due_at = coalesce(cast(?5 as timestamptz), first_due_at),"
                                + " began_at = case when ?5 is null then began_at else now() end,"
                                + " reminded_at = null, escalated_at = null where id = ?1")
                .setParameter(1, duty.id())
                .setParameter(2, to.kind().name())
                .setParameter(3, to.person().map(ParticipantId::value).orElse(0L))
                .setParameter(4, department.orElse(0L))
                .setParameter(5, due.map(Instant::toString).orElse(null))
                .executeUpdate();
    }

    /** Holds and returns open duties that come due before the moment and nobody was reminded of yet, and notes that they are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<DutyRow> remind(Instant before, int most) {
        return take("reminded_at", before, most);
    }

    /** Holds and returns open duties that are late and that nobody above was told of yet, and notes that they are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<DutyRow> escalate(Instant now, int most) {
        return take("escalated_at", now, most);
    }

    private List<DutyRow> take(String column, Instant before, int most) {
        @SuppressWarnings("unchecked") // a native query of one column gives its values
        List<Number> ids = entities.createNativeQuery("update answer_duty set " + column
                        + " = now() where id in (select d.id from answer_duty d where "
                        + OPEN + " and d.due_at <= cast(?1 as timestamptz) and d." + column
                        + " is null order by d.due_at limit ?2 for no key update skip locked) returning id")
                .setParameter(1, before.toString())
                .setParameter(2, most)
                .getResultList();
        return rows(entities.createNativeQuery(ROWS + " where d.id = any (?1) order by d.id")
                .setParameter(1, ids.stream().map(Number::longValue).toArray(Long[]::new)));
    }

    /** Returns whom a duty concerns, by one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Concerned concerned(long duty) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows = entities.createNativeQuery(
                        "select coalesce(d.participant_id, p.participant_id), dep.head_id"
                                + " from answer_duty d join activity a on a.id = d.activity_id"
                                + " left join initiative_person p on p.initiative_id = a.initiative_id and d.participant_id is null"
                                + " left join department dep on dep.id = d.department_id where d.id = ?1")
                .setParameter(1, duty)
                .getResultList();
        return new Concerned(
                rows.stream().flatMap(row -> Columns.person(row[0]).stream()).collect(Collectors.toSet()),
                rows.stream().flatMap(row -> Columns.person(row[1]).stream()).findFirst());
    }

    private Query of(String sql, ContributionRef about) {
        return entities.createNativeQuery(sql)
                .setParameter(1, about.plugin().value())
                .setParameter(2, about.type())
                .setParameter(3, about.id());
    }

    @SuppressWarnings("unchecked") // a native query of columns gives arrays
    private static List<DutyRow> rows(Query query) {
        return ((List<@Nullable Object[]>) query.getResultList())
                .stream().map(DutyRepository::row).toList();
    }

    private static DutyRow row(@Nullable Object[] row) {
        return new DutyRow(
                Columns.number(row[0]),
                SubjectCondition.ref(Columns.text(row[1]), Columns.text(row[2]), Columns.number(row[3])),
                new ActivityId(Columns.number(row[4])),
                Columns.text(row[5]),
                Columns.text(row[6]),
                Columns.person(row[7]),
                Addressee.Kind.valueOf(Columns.text(row[8])),
                Columns.person(row[9]),
                Columns.text(row[10]),
                Optional.ofNullable(row[11]).map(Columns::number),
                Columns.text(row[12]),
                Columns.text(row[13]),
                Columns.instant(row[14]),
                Columns.text(row[15]),
                answer(row, LATEST),
                answer(row, PREPARED),
                Columns.instant(row[16]),
                Columns.flag(row[17]));
    }

    private static Optional<AnswerRow> answer(@Nullable Object[] row, int first) {
        return row[first] == null
                ? Optional.empty()
                : Optional.of(new AnswerRow(
                        Columns.number(row[first]),
                        (int) Columns.number(row[first + 1]),
                        AnswerKind.valueOf(Columns.text(row[first + 2])),
                        Columns.text(row[first + 3]),
                        Columns.text(row[first + 4]),
                        Columns.day(row[first + 5]),
                        Columns.person(row[first + 6]),
                        Columns.instant(row[first + 7]).orElseThrow(),
                        Columns.instant(row[first + 8])));
    }
}
