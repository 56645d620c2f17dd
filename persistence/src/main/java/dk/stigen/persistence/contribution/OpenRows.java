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
    @SuppressWarnings("unchecked") // a native query of columns gives arrays
    public List<Made> contributions(Reader anybody, long after, int most) {
        VisibleRows seen = ReaderCondition.of(anybody, "c", 3);
        Query query = entities.createNativeQuery(
                        "select c.id, c.plugin_id, c.type, c.number, c.activity_id, a.initiative_id, c.title, c.path, c.made_at"
                                + " from contribution c join activity a on a.id = c.activity_id where c.id > ?1 and "
                                + seen.sql() + " order by c.id limit ?2")
                .setParameter(1, after)
                .setParameter(2, most);
        seen.bind(query::setParameter);
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Made(
                        Columns.number(row[0]),
                        Columns.text(row[1]),
                        Columns.text(row[2]),
                        Columns.number(row[3]),
                        Columns.number(row[4]),
                        Columns.number(row[5]),
                        Columns.text(row[6]),
                        Columns.text(row[7]),
                        Columns.instant(row[8]).orElseThrow()))
                .toList();
    }

    /** Returns the initiatives after the one with this number. */
    @Transactional(Transactional.TxType.SUPPORTS)
    @SuppressWarnings("unchecked") // a native query of columns gives arrays
    public List<Begun> initiatives(Reader anybody, long after, int most) {
        VisibleRows seen = ReaderCondition.onInitiatives(anybody, "i", 3);
        Query query = entities.createNativeQuery(
                        "select i.id, i.title, i.summary, i.status, i.driver, n.name_da, i.latitude, i.longitude, i.published_at, i.closed_at"
                                + " from initiative i left join area n on n.id = i.area_id where i.id > ?1 and "
                                + seen.sql() + " order by i.id limit ?2")
                .setParameter(1, after)
                .setParameter(2, most);
        seen.bind(query::setParameter);
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Begun(
                        Columns.number(row[0]),
                        Columns.text(row[1]),
                        Columns.text(row[2]),
                        Columns.text(row[3]),
                        Columns.text(row[4]),
                        Columns.text(row[5]),
                        Optional.ofNullable((Double) row[6]),
                        Optional.ofNullable((Double) row[7]),
                        Columns.instant(row[8]).orElseThrow(),
                        Columns.instant(row[9])))
                .toList();
    }
}
