// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.settings;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is chosen, in the database. */
@ApplicationScoped
public class ChosenValueRepository {

    private static final String IN_FORCE = """
            select kind, key, scope, value from chosen_value
            where plugin_id = ?1 and value is not null and (scope = 'PORTAL' or scope = 'ACTIVITY' and scope_id = ?2
              or scope = 'PHASE' and scope_id in (select id from phase
                where activity_id = ?2 and starts_at <= now() and (ends_at is null or ends_at > now())))""";

    private static final String IN_FORCE_ANYWHERE = """
            select v.kind, v.key, v.scope, v.value,
              case v.scope when 'PORTAL' then -1 when 'ACTIVITY' then v.scope_id else p.activity_id end
            from chosen_value v left join phase p on v.scope = 'PHASE' and p.id = v.scope_id
            where v.plugin_id = ?1 and v.value is not null
              and (v.scope <> 'PHASE' or p.starts_at <= now() and (p.ends_at is null or p.ends_at > now()))""";

    /** Stands for every activity for which nothing of its own is chosen. */
    public static final long NOT_CHOSEN = -1;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /**
     * Returns all that is chosen for the plugin and holds now in the activity, by one statement.
     *
     * @param activity the activity's number, 0 for what holds in the whole portal
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<InForce> inForce(PluginId plugin, long activity) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = entities.createNativeQuery(IN_FORCE)
                .setParameter(1, plugin.value())
                .setParameter(2, activity)
                .getResultList();
        return rows.stream().map(ChosenValueRepository::inForce).toList();
    }

    /**
     * Returns all that is chosen for the plugin and holds now, by the numbers of the activities, by one statement.
     *
     * @return for each activity with something of its own that and what holds in the whole portal; the latter alone for {@link #NOT_CHOSEN}
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<Long, List<InForce>> inForce(PluginId plugin) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = entities.createNativeQuery(IN_FORCE_ANYWHERE)
                .setParameter(1, plugin.value())
                .getResultList();
        Map<Long, List<InForce>> found = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> ((Number) row[4]).longValue(),
                        HashMap::new,
                        Collectors.mapping(ChosenValueRepository::inForce, Collectors.toList())));
        List<InForce> everywhere = found.computeIfAbsent(NOT_CHOSEN, none -> List.of());
        found.replaceAll((activity, own) -> activity == NOT_CHOSEN
                ? own
                : Stream.concat(own.stream(), everywhere.stream()).toList());
        return found;
    }

    private static InForce inForce(Object[] row) {
        return new InForce(
                ChosenValue.Kind.valueOf((String) row[0]), (String) row[1], Scope.valueOf((String) row[2]), (String)
                        row[3]);
    }

    /** Returns what is chosen for the plugin in the place and in the wider ones around it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ChosenValue> around(ChosenValue.Kind kind, PluginId plugin, Place place) {
        return entities.createQuery(
                        "select v from ChosenValue v where v.plugin = :plugin and v.kind = :kind and (v.scope = :portal"
                                + " or v.scope = :activity and v.scopeId = :activityId"
                                + " or v.scope = :phase and v.scopeId = :phaseId)",
                        ChosenValue.class)
                .setParameter("plugin", plugin.value())
                .setParameter("kind", kind)
                .setParameter("portal", Scope.PORTAL)
                .setParameter("activity", Scope.ACTIVITY)
                .setParameter("activityId", place.activity())
                .setParameter("phase", Scope.PHASE)
                .setParameter("phaseId", place.phase())
                .getResultList();
    }

    /** Lets one transaction at a time choose for the plugin in the whole portal. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lockPortal(PluginId plugin) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 5))::text")
                .setParameter(1, plugin.value())
                .getSingleResult();
    }

    /** Stores the choice and its line in the history, both in the transaction that is under way and has the place locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void store(
            ChosenValue.Kind kind, PluginId plugin, Place place, Choice choice, ParticipantId by, Instant at) {
        ChosenValue row = at(kind, plugin, place, choice.key()).orElseGet(() -> {
            ChosenValue made = new ChosenValue(kind, plugin, place, choice.key(), by, at);
            entities.persist(made);
            return made;
        });
        entities.persist(new ValueChange(kind, plugin, place, choice, row.value(), by, at));
        row.choose(choice.value(), by, at);
        entities.flush();
    }

    /** Chooses in one place what is chosen in another; what is secret stays so in the history. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void copy(PluginId plugin, Place from, Place to, ParticipantId by, Instant at) {
        Set<String> secrets = new HashSet<>(entities.createQuery(
                        "select distinct c.key from ValueChange c where c.plugin = :plugin and c.scope = :scope"
                                + " and c.scopeId = :scopeId and c.secret = true",
                        String.class)
                .setParameter("plugin", plugin.value())
                .setParameter("scope", from.scope())
                .setParameter("scopeId", from.scopeId())
                .getResultList());
        entities.createQuery(
                        "select v from ChosenValue v where v.plugin = :plugin and v.scope = :scope and v.scopeId = :scopeId"
                                + " and v.value is not null order by v.id",
                        ChosenValue.class)
                .setParameter("plugin", plugin.value())
                .setParameter("scope", from.scope())
                .setParameter("scopeId", from.scopeId())
                .getResultList()
                .forEach(chosen -> store(
                        chosen.kind(),
                        plugin,
                        to,
                        new Choice(chosen.key(), chosen.value(), secrets.contains(chosen.key())),
                        by,
                        at));
    }

    private Optional<ChosenValue> at(ChosenValue.Kind kind, PluginId plugin, Place place, String key) {
        return entities.createQuery(
                        "select v from ChosenValue v where v.plugin = :plugin and v.kind = :kind and v.scope = :scope"
                                + " and v.scopeId = :scopeId and v.key = :key",
                        ChosenValue.class)
                .setParameter("plugin", plugin.value())
                .setParameter("kind", kind)
                .setParameter("scope", place.scope())
                .setParameter("scopeId", place.scopeId())
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Returns what was changed in the place, the latest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ValueChange> history(ChosenValue.Kind kind, PluginId plugin, Place place, int most) {
        return entities.createQuery(
                        "select c from ValueChange c where c.plugin = :plugin and c.kind = :kind and c.scope = :scope"
                                + " and c.scopeId = :scopeId order by c.changedAt desc, c.id desc",
                        ValueChange.class)
                .setParameter("plugin", plugin.value())
                .setParameter("kind", kind)
                .setParameter("scope", place.scope())
                .setParameter("scopeId", place.scopeId())
                .setMaxResults(most)
                .getResultList();
    }
}
