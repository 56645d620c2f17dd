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
import java.util.List;

/** How the municipality meets its duty to answer. */
@ApplicationScoped
public class AnswerFigures {

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

    /** Returns how departments, politicians and the council answer, by one statement over what anybody may see. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Figure> figures(Instant since, Reader anybody) {
        VisibleRows seen = ReaderCondition.of(anybody, "c", 2);
        Query query = entities.createNativeQuery(
                        "select d.addressee, coalesce(who.display_name, dep.name_da, ''), coalesce(who.display_name, nullif(dep.name_en, ''), dep.name_da, ''),"
                                + " count(d.answered_at), count(*) filter (where d.answered_at <= d.first_due_at),"
                                + " count(*) filter (where d.answered_at is null), count(*) filter (where d.answered_at is null and d.due_at <= now())"
                                + " from answer_duty d join contribution c on c.plugin_id = d.plugin_id and c.type = d.type and c.number = d.number"
                                + " left join participant who on who.id = d.participant_id left join department dep on dep.id = d.department_id"
                                + " where d.released_at is null and d.due_at is not null and (d.answered_at is null or d.answered_at >= cast(?1 as timestamptz)) and "
                                + seen.sql()
                                + " group by 1, 2, 3, d.participant_id, d.department_id order by 1, 2, d.participant_id, d.department_id")
                .setParameter(1, since.toString());
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
