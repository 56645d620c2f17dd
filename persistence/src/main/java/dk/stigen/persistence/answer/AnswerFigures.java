// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.answer;

import dk.stigen.api.answer.Addressee;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.persistence.contribution.Reader;
import dk.stigen.persistence.contribution.ReaderCondition;
import dk.stigen.persistence.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** How the municipality meets its duty to answer. */
@ApplicationScoped
public class AnswerFigures {

    // what is late of this month is looked up, since its counters know the month alone;
    // names are asked for one by one, since a join would go through all participants
    private static final String FIGURES = """
            with counted as (
              select f.addressee, f.addressee_id,
                coalesce(sum(f.value) filter (where f.kind = 'ANSWERED'), 0) as answered, coalesce(sum(f.value) filter (where f.kind = 'IN_TIME'), 0) as in_time,
                coalesce(sum(f.value) filter (where f.kind = 'OWED'), 0) as owed,
                coalesce(sum(f.value) filter (where f.kind = 'OWED' and f.month < figure_month(cast(?2 as timestamptz))), 0) as late
              from figure_part f join activity a on a.id = f.activity_id join initiative i on i.id = a.initiative_id
              where f.addressee <> '' and (f.kind = 'OWED' or f.month >= cast(?1 as date)) and %s
              group by f.addressee, f.addressee_id),
            lately as (
              select d.addressee, coalesce(d.participant_id, d.department_id, 0) as addressee_id, count(*) as late
              from answer_duty d join contribution c on c.plugin_id = d.plugin_id and c.type = d.type and c.number = d.number
              where d.answered_at is null and d.released_at is null and d.due_at <= cast(?2 as timestamptz)
                and d.due_at >= cast(figure_month(cast(?2 as timestamptz)) as timestamp) at time zone 'Europe/Copenhagen' and %s
              group by 1, 2)
            select n.addressee, coalesce(who.display_name, dep.name_da, ''), coalesce(who.display_name, nullif(dep.name_en, ''), dep.name_da, ''),
              n.answered, n.in_time, n.owed, n.late + coalesce(l.late, 0)
            from counted n left join lately l on l.addressee = n.addressee and l.addressee_id = n.addressee_id
              left join lateral (select display_name from participant where id = n.addressee_id and n.addressee = 'POLITICIAN' limit 1) who on true
              left join department dep on dep.id = case n.addressee when 'DEPARTMENT' then n.addressee_id end
            where n.answered <> 0 or n.owed <> 0
            order by n.addressee, 2, n.addressee_id""";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** How many answers somebody owed, gave, and gave by the day that was promised at first. */
    public record Figure(
            Addressee.Kind addressee,
            String name,
            String nameEn,
            long answered,
            long inTime,
            long open,
            long overdue) {}

    /**
     * Returns how departments, politicians and the council answer, by one statement over the counters of what anybody may see.
     *
     * @param since the first month of the answers that count; what is owed counts however long it has been
     * @param now the moment at which something is late
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Figure> figures(YearMonth since, Instant now, Reader anybody) {
        VisibleRows places = ReaderCondition.onActivities(anybody, "a", "i", 3);
        VisibleRows seen = ReaderCondition.of(anybody, "c", 3 + places.values().size());
        Query query = entities.createNativeQuery(FIGURES.formatted(places.sql(), seen.sql()))
                .setParameter(1, since.atDay(1).toString())
                .setParameter(2, now.toString());
        places.bind(query::setParameter);
        seen.bind(query::setParameter);
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Figure(
                        Addressee.Kind.valueOf(Columns.text(row[0])),
                        Columns.text(row[1]),
                        Columns.text(row[2]),
                        Columns.number(row[3]),
                        Columns.number(row[4]),
                        Columns.number(row[5]),
                        Columns.number(row[6])))
                .toList();
    }
}
