// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.contribution;

import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.persistence.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What everybody may see of contributions and initiatives, a page at a time by their numbers, for open data: nobody's name is in it. */
@ApplicationScoped
public class OpenRows {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** A contribution without who made it. */
    public record Made(
            long id,
            String plugin,
            String type,
            long number,
            long activity,
            long initiative,
            String title,
            String path,
            Instant at) {}

    /** An initiative without who is responsible for it. */
    public record Begun(
            long id,
            String title,
            String summary,
            String status,
            String driver,
            String area,
            Optional<Double> latitude,
            Optional<Double> longitude,
            Instant publishedAt,
            Optional<Instant> closedAt) {}

    /** Returns the contributions after the one with this number in the index. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Made> contributions(Reader anybody, long after, int most) {
        return rows(
                "select c.id, c.plugin_id, c.type, c.number, c.activity_id, a.initiative_id, c.title, c.path, c.made_at"
                        + " from contribution c join activity a on a.id = c.activity_id where ",
                "c.id",
                ReaderCondition.of(anybody, "c", 3),
                after,
                most,
                row -> new Made(
                        Columns.number(row[0]),
                        Columns.text(row[1]),
                        Columns.text(row[2]),
                        Columns.number(row[3]),
                        Columns.number(row[4]),
                        Columns.number(row[5]),
                        Columns.text(row[6]),
                        Columns.text(row[7]),
                        Columns.instant(row[8]).orElseThrow()));
    }

    /** Returns the initiatives after the one with this number. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Begun> initiatives(Reader anybody, long after, int most) {
        return rows(
                "select i.id, i.title, i.summary, i.status, i.driver, n.name_da, i.latitude, i.longitude, i.published_at, i.closed_at"
                        + " from initiative i left join area n on n.id = i.area_id where ",
                "i.id",
                ReaderCondition.onInitiatives(anybody, "i", 3),
                after,
                most,
                row -> new Begun(
                        Columns.number(row[0]),
                        Columns.text(row[1]),
                        Columns.text(row[2]),
                        Columns.text(row[3]),
                        Columns.text(row[4]),
                        Columns.text(row[5]),
                        Optional.ofNullable((Double) row[6]),
                        Optional.ofNullable((Double) row[7]),
                        Columns.instant(row[8]).orElseThrow(),
                        Columns.instant(row[9])));
    }

    private <T> List<T> rows(
            String select, String key, VisibleRows seen, long after, int most, Function<Object[], T> row) {
        Query query = entities.createNativeQuery(
                        select + key + " > ?1 and " + seen.sql() + " order by " + key + " limit ?2")
                .setParameter(1, after)
                .setParameter(2, most);
        seen.bind(query::setParameter);
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> found = query.getResultList();
        return found.stream().map(row).toList();
    }
}
