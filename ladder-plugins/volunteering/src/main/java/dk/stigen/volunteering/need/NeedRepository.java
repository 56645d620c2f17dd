// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.volunteering.VolunteeringPlugin;
import dk.stigen.volunteering.need.NeedList.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Finds and stores needs. */
@ApplicationScoped
class NeedRepository {

    static final int PAGE_SIZE = 20;

    private static final int MOST_COMPETENCES = 100;

    @PersistenceContext(unitName = "ladder-volunteering")
    EntityManager entities;

    @Inject
    Contributions contributions;

    /** Stores the need with its shifts and tells the portal's index of it. */
    Need add(Need need, List<ShiftDraft> shifts) {
        entities.persist(need);
        shifts.forEach(draft -> entities.persist(new Shift(need.getId(), draft)));
        contributions.put(need.projection());
        return need;
    }

    Optional<Need> find(long id) {
        return Optional.ofNullable(entities.find(Need.class, id));
    }

    /** Returns the needs of these numbers, by one statement; unknown ones are left out. */
    List<Need> find(Collection<Long> ids) {
        return entities.createQuery("SELECT n FROM Need n WHERE n.id IN :ids", Need.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    /** Returns the needs that follow the number, in the order of their numbers, by one range of the key. */
    List<Need> after(long id, int most) {
        return entities.createQuery("SELECT n FROM Need n WHERE n.id > :after ORDER BY n.id", Need.class)
                .setParameter("after", id)
                .setMaxResults(most)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    /** Lets one transaction at a time publish under this key. */
    void lock(UUID submissionKey) {
        entities.createNativeQuery("SELECT pg_advisory_xact_lock(?1)::text")
                .setParameter(1, submissionKey.getMostSignificantBits() ^ submissionKey.getLeastSignificantBits())
                .getSingleResult();
    }

    Optional<Long> publishedAs(UUID submissionKey) {
        return entities.createQuery("SELECT n.id FROM Need n WHERE n.submissionKey = :key", Long.class)
                .setParameter("key", submissionKey)
                .getResultStream()
                .findFirst();
    }

    /**
     * Returns the page after the number of what the reader may see and is not over, by a range of an index however far in it is.
     *
     * @param activity whose needs are shown, those of all if empty
     */
    @SuppressWarnings("unchecked") // a native query for an entity gives that entity
    NeedList list(Optional<ActivityId> activity, Filter filter, long after, int size) {
        VisibleRows seen = contributions.visible(VolunteeringPlugin.ID, Need.TYPE, "n.id", 8);
        Query query = entities.createNativeQuery(
                "SELECT n.* FROM volunteering_need n WHERE n.id < ?1 AND n.ends_at > now()"
                        + (activity.isPresent() ? " AND n.activity_id = ?3" : "")
                        + (filter.words().isPresent()
                                ? " AND n.words @@ websearch_to_tsquery('danish', CAST(?4 AS text))"
                                : "")
                        + " AND EXISTS (SELECT 1 FROM volunteering_shift s WHERE s.need_id = n.id AND s.ends_at > now()"
                        + (filter.day().isPresent()
                                ? " AND s.starts_at >= CAST(?5 AS timestamptz) AND s.starts_at < CAST(?6 AS timestamptz)"
                                : "")
                        + (filter.competence().isPresent() ? " AND s.competence_keys @> ARRAY[CAST(?7 AS text)]" : "")
                        + ") AND " + seen.sql() + " ORDER BY n.id DESC LIMIT ?2",
                Need.class);
        seen.bind(query::setParameter);
        activity.ifPresent(within -> query.setParameter(3, within.value()));
        filter.words().ifPresent(words -> query.setParameter(4, words));
        filter.from().ifPresent(from -> query.setParameter(5, from.toString()));
        filter.until().ifPresent(until -> query.setParameter(6, until.toString()));
        filter.competence().ifPresent(name -> query.setParameter(7, name.toLowerCase(Locale.ROOT)));
        List<Need> found = query.setParameter(1, after)
                .setParameter(2, size + 1)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
        return found.size() > size
                ? new NeedList(
                        List.copyOf(found.subList(0, size)),
                        OptionalLong.of(found.get(size - 1).getId()))
                : new NeedList(List.copyOf(found), OptionalLong.empty());
    }

    /** Returns what the shifts to come of needs that the reader may see ask for, in lower case and in order. */
    @SuppressWarnings("unchecked") // a native query of one column gives its values
    List<String> competences() {
        VisibleRows seen = contributions.visible(VolunteeringPlugin.ID, Need.TYPE, "s.need_id", 2);
        Query query = entities.createNativeQuery(
                "SELECT DISTINCT unnest(s.competence_keys) AS name FROM volunteering_shift s WHERE s.ends_at > now() AND "
                        + seen.sql() + " ORDER BY name LIMIT ?1");
        seen.bind(query::setParameter);
        return query.setParameter(1, MOST_COMPETENCES).getResultList();
    }

    /** Returns what the person has published and the reader may still see, the newest first, by one statement. */
    @SuppressWarnings("unchecked") // a native query for an entity gives that entity
    List<Need> publishedBy(ParticipantId person, Instant before, int most) {
        VisibleRows seen = contributions.visible(VolunteeringPlugin.ID, Need.TYPE, "n.id", 4);
        Query query = entities.createNativeQuery(
                "SELECT n.* FROM volunteering_need n WHERE n.organiser_id = ?1 AND n.published_at < CAST(?2 AS timestamptz)"
                        + " AND " + seen.sql() + " ORDER BY n.published_at DESC, n.id DESC LIMIT ?3",
                Need.class);
        seen.bind(query::setParameter);
        return query.setParameter(1, person.value())
                .setParameter(2, before.toString())
                .setParameter(3, most)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    /** Puts the cut in the place of the part in the need's texts, and returns whether it stood there. */
    boolean mask(long id, String part, String cut) {
        return entities.createNativeQuery("UPDATE volunteering_need SET title = replace(title, ?2, ?3),"
                                + " beneficiaries = replace(beneficiaries, ?2, ?3), body = replace(body, ?2, ?3), version = version + 1"
                                + " WHERE id = ?1 AND (position(?2 IN title) > 0 OR position(?2 IN beneficiaries) > 0"
                                + " OR position(?2 IN body) > 0)")
                        .setParameter(1, id)
                        .setParameter(2, part)
                        .setParameter(3, cut)
                        .executeUpdate()
                == 1;
    }
}
