// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.initiative;

import static java.util.stream.Collectors.joining;

import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.initiative.InitiativeList.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Initiatives in the database. */
@ApplicationScoped
public class InitiativeRepository {

    // the subquery is asked for the rows of one page only
    private static final String ROWS = """
            select i.id, i.title, i.summary, i.status, i.driver, i.lead_department_id, i.area_id, i.place,
              i.published_at, i.closed_at,
              (select string_agg(distinct a.plugin_id, ',') from activity a
                where a.initiative_id = i.id and a.access <> 'HIDDEN')
            from initiative i
            """;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Returns a page of what everybody may see, the newest first, by one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public InitiativeList published(InitiativeFilter filter, Optional<Cursor> after, int size) {
        List<Object> values = new ArrayList<>();
        String where = filter.where(values)
                + after.map(cursor ->
                                " and (i.published_at, i.id) < (" + next(values, Timestamp.from(cursor.publishedAt()))
                                        + ", " + next(values, cursor.id()) + ")")
                        .orElse("");
        Query query = entities.createNativeQuery(
                ROWS + "where " + where + " order by i.published_at desc, i.id desc limit " + (size + 1));
        return InitiativeList.of(rows(query, values).map(InitiativeRow::of).toList(), size);
    }

    static String next(List<Object> values, Object value) {
        values.add(value);
        return "?" + values.size();
    }

    /** Returns those of the wanted that have a point on the map, the newest first, by one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Pin> onTheMap(InitiativeFilter filter, int most) {
        List<Object> values = new ArrayList<>();
        Query query = entities.createNativeQuery(
                "select i.id, i.title, i.latitude, i.longitude from initiative i where " + filter.where(values)
                        + " and i.latitude is not null order by i.published_at desc, i.id desc limit " + most);
        return rows(query, values)
                .map(row -> new Pin(
                        new InitiativeId(((Number) row[0]).longValue()),
                        row[1].toString(),
                        new Scene.Point(((Number) row[2]).doubleValue(), ((Number) row[3]).doubleValue())))
                .toList();
    }

    /** Where an initiative is on the map. */
    public record Pin(InitiativeId id, String title, Scene.Point point) {}

    /** Returns all that is written of the initiative, by one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<InitiativeDetail> detail(InitiativeId id) {
        return rows(entities.createNativeQuery(InitiativeDetail.QUERY), List.of(id.value()))
                .map(InitiativeDetail::of)
                .findFirst();
    }

    private static Stream<Object[]> rows(Query query, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = query.getResultList();
        return rows.stream();
    }

    /**
     * Returns a page of all initiatives for officials, the newest first; templates stand apart.
     *
     * @param before only those with a lower number
     * @param responsible only those that this person is responsible for
     * @param words only those whose title has these words in it, all where it is empty
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Initiative> all(
            long before,
            Optional<Initiative.Status> status,
            Optional<ParticipantId> responsible,
            String words,
            int most) {
        String wanted = status.map(one -> " and i.status = :status").orElse("")
                + responsible.map(one -> " and :person member of i.responsible").orElse("")
                + (words.isEmpty() ? "" : " and locate(:words, lower(i.title)) > 0");
        var query = entities.createQuery(
                        "select i from Initiative i where i.template = false and i.id < :before" + wanted
                                + " order by i.id desc",
                        Initiative.class)
                .setParameter("before", before)
                .setMaxResults(most);
        status.ifPresent(one -> query.setParameter("status", one));
        responsible.ifPresent(person -> query.setParameter("person", person.value()));
        if (!words.isEmpty()) {
            query.setParameter("words", words.toLowerCase(Locale.ROOT));
        }
        return query.getResultList();
    }

    /** Returns what waits for a second pair of eyes other than this person's, the oldest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Initiative> inReview(ParticipantId reviewer, int most) {
        return entities.createQuery(
                        "select i from Initiative i where i.status = :status and (i.askedBy is null or i.askedBy <> :reviewer)"
                                + " order by i.id",
                        Initiative.class)
                .setParameter("status", Initiative.Status.IN_REVIEW)
                .setParameter("reviewer", reviewer.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the templates by their titles. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Initiative> templates(int most) {
        return entities.createQuery(
                        "select i from Initiative i where i.template = true order by i.title, i.id", Initiative.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Initiative> find(InitiativeId id) {
        return Optional.ofNullable(entities.find(Initiative.class, id.value()));
    }

    /** Holds the initiative until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Initiative> lock(InitiativeId id) {
        return Optional.ofNullable(entities.find(Initiative.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Lets one transaction at a time look for this title and make what is missing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lockTitle(String title) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 4))::text")
                .setParameter(1, title)
                .getSingleResult();
    }

    /** Returns the oldest initiative of this title. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Initiative> titled(String title) {
        return entities.createQuery("select i from Initiative i where i.title = :title order by i.id", Initiative.class)
                .setParameter("title", title)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Initiative add(Initiative initiative) {
        entities.persist(initiative);
        entities.flush();
        return initiative;
    }

    static String plugins(Iterable<PluginId> plugins) {
        List<String> ids = new ArrayList<>();
        plugins.forEach(plugin -> ids.add(plugin.value()));
        return ids.stream().collect(joining(","));
    }
}
