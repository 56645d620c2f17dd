// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.participant;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.byline.Authored;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.activity.NameRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** In whose name contributions stand, in the database. */
@ApplicationScoped
public class BylineRepository {

    /** Whether the real name stands in activity {@code a}, as participant {@code p} has chosen there ({@code c}) or everywhere. */
    private static final String BY_RULE = """
            case a.name_rule when 'REAL_NAME' then true
              when 'CHOICE' then coalesce(c.real_name, p.real_name_shown, false)
              else coalesce(p.real_name_shown, false) end""";

    private static final String SIGN = "insert into contribution_byline"
            + " (plugin_id, type, contribution_id, real_name, association_id, official_id)"
            + " select ?1, ?2, ?3, " + BY_RULE + ", nullif(?6, 0), nullif(?7, 0) from activity a"
            + " left join participant p on p.id = ?5"
            + " left join name_choice c on c.participant_id = p.id and c.activity_id = a.id"
            + " where a.id = ?4 on conflict do nothing";

    /** The author's name under the joins of {@link #AUTHOR}. */
    public static final String NAME = "case when coalesce(b.real_name, " + BY_RULE
            + ") then coalesce(p.real_name, p.display_name) else p.display_name end";

    /** The joins to an author and his byline: the columns of the author, the activity, the plugin, the type and the number. */
    public static final String AUTHOR =
            // what a guest wrote is by now whose it has become
            " left join participant g on g.id = %1$s left join participant p on p.id = coalesce(g.merged_into, g.id)"
                    + " left join contribution_byline b on b.plugin_id = %3$s and b.type = %4$s and b.contribution_id = %5$s"
                    + " left join activity a on a.id = %2$s"
                    + " left join name_choice c on c.participant_id = p.id and c.activity_id = %2$s";

    private static final String BYLINES = "select w.plugin, w.type, w.id, " + NAME + ", s.display_name"
            + " from unnest(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as bigint[]), cast(?4 as bigint[]),"
            + " cast(?5 as bigint[])) as w (plugin, type, id, activity, author)"
            + AUTHOR.formatted("w.author", "w.activity", "w.plugin", "w.type", "w.id")
            + " left join participant s on s.id = b.association_id where p.id is not null";

    private static final String NAMES =
            "select g.id, case when " + BY_RULE + " then coalesce(p.real_name, p.display_name) else p.display_name end"
                    + " from participant g join participant p on p.id = coalesce(g.merged_into, g.id)"
                    + " left join activity a on a.id = ?1"
                    + " left join name_choice c on c.participant_id = p.id and c.activity_id = a.id"
                    + " where g.id = any (cast(?2 as bigint[]))";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /**
     * The name of an author and whom he speaks for.
     *
     * @param association the association's name, empty where he speaks for himself
     */
    public record Byline(String name, Optional<String> association) {}

    /** Keeps in whose name a contribution stands; one that is signed already stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sign(
            ContributionRef ref,
            ActivityId activity,
            Optional<ParticipantId> author,
            Optional<ParticipantId> association,
            Optional<ParticipantId> official) {
        of(entities.createNativeQuery(SIGN), ref)
                .setParameter(4, activity.value())
                .setParameter(5, number(author))
                .setParameter(6, number(association))
                .setParameter(7, number(official))
                .executeUpdate();
    }

    /** Has the byline go along with a contribution that has become another one: what was written under one name stays under it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void carry(ContributionRef from, ContributionRef to) {
        of(
                        entities.createNativeQuery(
                                "insert into contribution_byline"
                                        + " select ?4, ?5, ?6, real_name, association_id, official_id from contribution_byline"
                                        + " where plugin_id = ?1 and type = ?2 and contribution_id = ?3 on conflict do nothing"),
                        from)
                .setParameter(4, to.plugin().value())
                .setParameter(5, to.type())
                .setParameter(6, to.id())
                .executeUpdate();
    }

    /** Returns in whose names the contributions stand, by one statement; those of unknown authors are left out. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<ContributionRef, Byline> of(Collection<Authored> contributions) {
        if (contributions.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows = entities.createNativeQuery(BYLINES)
                // names of plugins and types and numbers alone, as PostgreSQL writes an array
                .setParameter(1, array(contributions, one -> one.contribution().plugin()))
                .setParameter(2, array(contributions, one -> one.contribution().type()))
                .setParameter(3, array(contributions, one -> one.contribution().id()))
                .setParameter(4, array(contributions, one -> one.activity().value()))
                .setParameter(5, array(contributions, one -> one.author().value()))
                .getResultList();
        Map<ContributionRef, Byline> bylines = new HashMap<>();
        rows.forEach(row -> bylines.put(
                new ContributionRef(new PluginId(String.valueOf(row[0])), String.valueOf(row[1]), number(row[2])),
                new Byline(String.valueOf(row[3]), Optional.ofNullable(row[4]).map(String::valueOf))));
        return Map.copyOf(bylines);
    }

    /** Returns the names that people have in an activity, by one statement; unknown ones are left out. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<ParticipantId, String> names(ActivityId activity, Collection<ParticipantId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = entities.createNativeQuery(NAMES)
                .setParameter(1, activity.value())
                .setParameter(2, array(people, ParticipantId::value))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> new ParticipantId(number(row[0])), row -> String.valueOf(row[1])));
    }

    /** Returns what holds in the activity and what the participant has chosen there, empty where there is no such activity. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Naming> naming(ActivityId activity, ParticipantId person) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows = entities.createNativeQuery(
                        "select a.name_rule, p.display_name, coalesce(p.real_name, p.display_name), " + BY_RULE
                                + " from activity a join participant p on p.id = ?2"
                                + " left join name_choice c on c.participant_id = p.id and c.activity_id = a.id"
                                + " where a.id = ?1")
                .setParameter(1, activity.value())
                .setParameter(2, person.value())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Naming(
                        NameRule.valueOf(String.valueOf(row[0])),
                        String.valueOf(row[1]),
                        String.valueOf(row[2]),
                        Boolean.TRUE.equals(row[3])));
    }

    /** Returns whether the activity demands real names, which only a login tells. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean demandsRealNames(ActivityId activity) {
        return !entities.createNativeQuery("select 1 from activity where id = ?1 and name_rule = 'REAL_NAME'")
                .setParameter(1, activity.value())
                .getResultList()
                .isEmpty();
    }

    /** Keeps which name the participant wants in the activity, if it leaves him the choice. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void choose(ActivityId activity, ParticipantId person, boolean realName) {
        entities.createNativeQuery("insert into name_choice (participant_id, activity_id, real_name)"
                        + " select p.id, a.id, ?3 from activity a, participant p"
                        + " where a.id = ?1 and a.name_rule = 'CHOICE' and p.id = ?2"
                        + " on conflict (participant_id, activity_id) do update set real_name = excluded.real_name")
                .setParameter(1, activity.value())
                .setParameter(2, person.value())
                .setParameter(3, realName)
                .executeUpdate();
    }

    /** Forgets that an official wrote contributions down, and returns how many those were. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int forgetOfficial(ParticipantId official) {
        return entities.createNativeQuery("update contribution_byline set official_id = null where official_id = ?1")
                .setParameter(1, official.value())
                .executeUpdate();
    }

    private static Query of(Query query, ContributionRef ref) {
        return query.setParameter(1, ref.plugin().value())
                .setParameter(2, ref.type())
                .setParameter(3, ref.id());
    }

    private static long number(Optional<ParticipantId> person) {
        return person.map(ParticipantId::value).orElse(0L);
    }

    private static long number(@Nullable Object column) {
        return column instanceof Number number ? number.longValue() : 0;
    }

    private static <T> String array(Collection<T> all, Function<T, Object> part) {
        return all.stream().map(one -> String.valueOf(part.apply(one))).collect(Collectors.joining(",", "{", "}"));
    }
}
