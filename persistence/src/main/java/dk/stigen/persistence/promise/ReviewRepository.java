// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.promise;

import dk.stigen.api.activity.ActivityId;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By when the municipality is to say how far its promises are. */
@ApplicationScoped
public class ReviewRepository {

    // what was promised to several stands under the first of them that the reader sees
    private static final String ROWS = """
            select id, duty, plugin_id, type, number, activity_id, body, path, review_on, maker_id from (
              select distinct on (p.review_on, p.id) p.id, d.id as duty, d.plugin_id, d.type, d.number, d.activity_id, p.body, c.path, p.review_on, p.maker_id
              from promise p join promise_duty j on j.promise_id = p.id join answer_duty d on d.id = j.duty_id
                join contribution c on c.plugin_id = d.plugin_id and c.type = d.type and c.number = d.number
              where %s order by p.review_on, p.id, d.id) r
            order by review_on, id""";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /**
     * Returns what is to be reviewed by that day of what the reader sees, the earliest first.
     *
     * @param of whose: what somebody has promised himself or was asked as a politician; empty for all
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ReviewRow> until(LocalDate day, Optional<ParticipantId> of, Reader reader, int most) {
        VisibleRows seen = ReaderCondition.of(reader, "c", 4);
        String mine = of.isEmpty() ? "" : " and (d.participant_id = ?3 or p.maker_id = ?3)";
        Query query = entities.createNativeQuery(
                        ROWS.formatted("p.review_on <= cast(?1 as date)" + mine + " and " + seen.sql()) + " limit ?2")
                .setParameter(1, day.toString())
                .setParameter(2, most);
        of.ifPresent(person -> query.setParameter(3, person.value()));
        seen.bind(query::setParameter);
        return rows(query);
    }

    /** Returns what everybody may see that is to be reviewed within the days, the earliest first, for calendars. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ReviewRow> between(LocalDate from, LocalDate until, Reader anybody, int most) {
        VisibleRows seen = ReaderCondition.of(anybody, "c", 4);
        Query query = entities.createNativeQuery(ROWS.formatted(
                                "p.review_on >= cast(?1 as date) and p.review_on < cast(?2 as date) and " + seen.sql())
                        + " limit ?3")
                .setParameter(1, from.toString())
                .setParameter(2, until.toString())
                .setParameter(3, most);
        seen.bind(query::setParameter);
        return rows(query);
    }

    /** Holds and returns what was to be reviewed by that day and nobody was reminded of yet, and notes that they are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ReviewRow> remind(LocalDate day, int most) {
        @SuppressWarnings("unchecked") // a native query of one column gives its values
        List<Number> ids = entities.createNativeQuery("update promise set reminded_at = now() where id in"
                        + " (select id from promise where review_on <= cast(?1 as date) and reminded_at is null"
                        + " order by review_on limit ?2 for no key update skip locked) returning id")
                .setParameter(1, day.toString())
                .setParameter(2, most)
                .getResultList();
        return rows(entities.createNativeQuery(ROWS.formatted("p.id = any (?1)"))
                .setParameter(1, ids.stream().map(Number::longValue).toArray(Long[]::new)));
    }

    @SuppressWarnings("unchecked") // a native query of columns gives arrays
    private static List<ReviewRow> rows(Query query) {
        return ((List<@Nullable Object[]>) query.getResultList())
                .stream()
                        .map(row -> new ReviewRow(
                                Columns.number(row[0]),
                                Columns.number(row[1]),
                                SubjectCondition.ref(
                                        Columns.text(row[2]), Columns.text(row[3]), Columns.number(row[4])),
                                new ActivityId(Columns.number(row[5])),
                                Columns.text(row[6]),
                                Columns.text(row[7]),
                                Columns.day(row[8]).orElseThrow(),
                                Columns.person(row[9])))
                        .toList();
    }
}
