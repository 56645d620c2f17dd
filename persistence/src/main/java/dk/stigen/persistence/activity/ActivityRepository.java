// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.activity;

import static java.util.stream.Collectors.joining;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.activity.PhaseId;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.contribution.Reader;
import dk.stigen.persistence.contribution.ReaderCondition;
import dk.stigen.persistence.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Activities and phases in the database. */
@ApplicationScoped
public class ActivityRepository {

    // the database's clock decides which phase is going on; an initiative that is not published hides its activities,
    // and one that has ended leaves them for reading
    private static final String AS_IT_STANDS = """
            select a.id, a.initiative_id, a.plugin_id, a.title,
              case when i.status = 'PUBLISHED' or a.access = 'HIDDEN' then a.access
                when i.status in ('CLOSED', 'ARCHIVED') then 'READ_ONLY' else 'HIDDEN' end as shown,
              p.id, p.title, p.starts_at, p.ends_at
            from activity a join initiative i on i.id = a.initiative_id
              left join phase p on p.activity_id = a.id and p.starts_at <= now() and (p.ends_at is null or p.ends_at > now())
            """;

    // an initiative that has ended leaves its activities to be read only
    private static final String OPEN_FIRST = """
            where a.id in (
              select first.id from unnest(string_to_array(?1, ',')) as wanted(plugin_id) cross join lateral (
                select own.id from activity own join initiative its on its.id = own.initiative_id
                where own.plugin_id = wanted.plugin_id
                  and (?2 or its.status in ('PUBLISHED', 'CLOSED', 'ARCHIVED') and own.access <> 'HIDDEN')
                order by (its.status = 'PUBLISHED' and own.access = 'ENABLED') desc, own.id desc limit ?3) first)
            order by (i.status = 'PUBLISHED' and a.access = 'ENABLED') desc, a.id desc
            """;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Returns the activity as the moment finds it, by one statement, the switch of its rung left out. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<dk.stigen.api.activity.Activity> now(ActivityId id) {
        return rows(entities.createNativeQuery(AS_IT_STANDS + "where a.id = ?1").setParameter(1, id.value()))
                .findFirst();
    }

    /** Returns the activities as the moment finds them, by one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<dk.stigen.api.activity.Activity> now(Collection<ActivityId> ids) {
        String wanted = ids.stream().map(id -> String.valueOf(id.value())).collect(joining(",", "{", "}"));
        return rows(entities.createNativeQuery(AS_IT_STANDS + "where a.id = any (cast(?1 as bigint[]))")
                        .setParameter(1, wanted))
                .toList();
    }

    /**
     * Returns the plugins' activities as the moment finds them, first those that are open and of them the newest, by one statement.
     *
     * @param most how many of each plugin
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<dk.stigen.api.activity.Activity> now(Collection<PluginId> plugins, boolean hiddenToo, int most) {
        String ids = plugins.stream().map(PluginId::value).collect(joining(","));
        return rows(entities.createNativeQuery(AS_IT_STANDS + OPEN_FIRST)
                        .setParameter(1, ids)
                        .setParameter(2, hiddenToo)
                        .setParameter(3, most))
                .toList();
    }

    private static Stream<dk.stigen.api.activity.Activity> rows(jakarta.persistence.Query query) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new dk.stigen.api.activity.Activity(
                        new ActivityId(number(row[0])),
                        new InitiativeId(number(row[1])),
                        new PluginId((String) row[2]),
                        (String) row[3],
                        Access.valueOf((String) row[4]),
                        phase(row)));
    }

    private static Optional<dk.stigen.api.activity.Phase> phase(@Nullable Object[] row) {
        return row[5] == null || row[6] == null || row[7] == null
                ? Optional.empty()
                : Optional.of(new dk.stigen.api.activity.Phase(
                        new PhaseId(number(row[5])),
                        row[6].toString(),
                        instant(row[7]),
                        Optional.ofNullable(row[8]).map(ActivityRepository::instant)));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static Instant instant(Object column) {
        return column instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) column).toInstant();
    }

    /** Returns the activities of the initiatives, the oldest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Activity> activities(Collection<InitiativeId> initiatives) {
        return initiatives.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from Activity a where a.initiative in :initiatives order by a.id",
                                Activity.class)
                        .setParameter(
                                "initiatives",
                                initiatives.stream().map(InitiativeId::value).toList())
                        .getResultList();
    }

    /** An activity with its phases in the order of time. */
    public record Programme(Activity activity, List<Phase> phases) {}

    /** Returns what goes on in the initiative, the oldest activity first, by one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Programme> programme(InitiativeId initiative) {
        Map<Activity, List<Phase>> phases = new LinkedHashMap<>();
        for (Object[] row : entities.createQuery(
                        "select a, p from Activity a left join Phase p on p.activity = a.id"
                                + " where a.initiative = :initiative order by a.id, p.from",
                        Object[].class)
                .setParameter("initiative", initiative.value())
                .getResultList()) {
            List<Phase> own = phases.computeIfAbsent((Activity) row[0], activity -> new ArrayList<>());
            if (row[1] != null) {
                own.add((Phase) row[1]);
            }
        }
        return phases.entrySet().stream()
                .map(entry -> new Programme(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /**
     * A phase that begins or ends.
     *
     * @param title what the activity is called
     * @param begins whether it begins then; otherwise it ends
     */
    public record Turn(ActivityId activity, PluginId plugin, String title, String phase, Instant at, boolean begins) {
        /** Returns a moment in the day that people call it: a phase ends on its last day, and not when the next day begins. */
        public Instant day() {
            return begins ? at : at.minusNanos(1);
        }
    }

    /** Returns which phases of these initiatives begin and end next, as far as they are not closed, by one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Turn> turns(Collection<InitiativeId> initiatives, int most) {
        if (initiatives.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = entities.createNativeQuery(
                        "select a.id, a.plugin_id, a.title, p.title, turn.at, turn.begins from activity a"
                                + " join phase p on p.activity_id = a.id join initiative i on i.id = a.initiative_id"
                                + " cross join lateral (values (p.starts_at, true), (p.ends_at, false)) turn (at, begins)"
                                + " where a.initiative_id = any (cast(?1 as bigint[])) and turn.at > now() and i.closed_at is null"
                                + " order by turn.at, a.id limit ?2")
                .setParameter(
                        1,
                        initiatives.stream()
                                .map(id -> Long.toString(id.value()))
                                .collect(joining(",", "{", "}")))
                .setParameter(2, most)
                .getResultList();
        return rows.stream()
                .map(row -> new Turn(
                        new ActivityId(number(row[0])),
                        new PluginId((String) row[1]),
                        (String) row[2],
                        (String) row[3],
                        instant(row[4]),
                        (Boolean) row[5]))
                .toList();
    }

    /** A phase of an activity that everybody may see. */
    public record OpenPhase(
            PhaseId id,
            InitiativeId initiative,
            String activity,
            String title,
            Instant from,
            Optional<Instant> until) {}

    /** Returns the phases that everybody may see and that begin or go on in the period, none that a closed initiative never came to, the earliest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<OpenPhase> phasesBetween(Instant from, Instant until, Reader anybody, int most) {
        VisibleRows seen = ReaderCondition.onActivities(anybody, "a", "i", 4);
        Query query = entities.createNativeQuery(
                        "select p.id, a.initiative_id, a.title, p.title, p.starts_at, p.ends_at from phase p"
                                + " join activity a on a.id = p.activity_id join initiative i on i.id = a.initiative_id"
                                + " where p.starts_at < cast(?2 as timestamptz) and coalesce(p.ends_at, p.starts_at) >= cast(?1 as timestamptz) and "
                                + "(i.closed_at is null or p.starts_at < i.closed_at) and " + seen.sql()
                                + " order by p.starts_at, p.id limit ?3")
                .setParameter(1, from.toString())
                .setParameter(2, until.toString())
                .setParameter(3, most);
        seen.bind(query::setParameter);
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new OpenPhase(
                        new PhaseId(number(row[0])),
                        new InitiativeId(number(row[1])),
                        (String) row[2],
                        (String) row[3],
                        instant(row[4]),
                        Columns.instant(row[5])))
                .toList();
    }

    /** Returns all activities of the plugin, the oldest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Activity> of(PluginId plugin) {
        return entities.createQuery("select a from Activity a where a.plugin = :plugin order by a.id", Activity.class)
                .setParameter("plugin", plugin.value())
                .getResultList();
    }

    /** Returns the phases of the activity in the order of time. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Phase> phases(ActivityId activity) {
        return entities.createQuery("select p from Phase p where p.activity = :activity order by p.from", Phase.class)
                .setParameter("activity", activity.value())
                .getResultList();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Activity> find(ActivityId id) {
        return Optional.ofNullable(entities.find(Activity.class, id.value()));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Phase> find(PhaseId id) {
        return Optional.ofNullable(entities.find(Phase.class, id.value()));
    }

    /** Returns the activity that the phase belongs to, without keeping the phase as it was at this moment. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<ActivityId> activityOf(PhaseId id) {
        return entities.createQuery("select p.activity from Phase p where p.id = :id", Long.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(ActivityId::new);
    }

    /** Holds the activity until the transaction ends; whoever changes its phases or settings comes one after the other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Activity> lock(ActivityId id) {
        return Optional.ofNullable(entities.find(Activity.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Holds the activity against {@link #lock} until the transaction ends; those who act in it do not wait for each other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void share(ActivityId id) {
        entities.createNativeQuery("select id from activity where id = ?1 for share")
                .setParameter(1, id.value())
                .getResultList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Activity add(Activity activity) {
        entities.persist(activity);
        entities.flush();
        return activity;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Phase add(Phase phase) {
        entities.persist(phase);
        entities.flush();
        return phase;
    }

    /** Removes the phase and what was chosen for it; the history of that stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(Phase phase) {
        entities.createQuery(
                        "delete from ChosenValue v where v.scope = dk.stigen.api.settings.Scope.PHASE and v.scopeId = :id")
                .setParameter("id", phase.id().value())
                .executeUpdate();
        entities.remove(phase);
        entities.flush();
    }
}
