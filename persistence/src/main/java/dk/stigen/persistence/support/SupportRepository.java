// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.support;

import static dk.stigen.persistence.sql.Columns.flag;
import static dk.stigen.persistence.sql.Columns.instant;
import static dk.stigen.persistence.sql.Columns.number;
import static dk.stigen.persistence.sql.Columns.text;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.support.Given;
import dk.stigen.api.support.Support;
import dk.stigen.api.support.Supported;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who supports which contribution, and the count that stands beside. */
@ApplicationScoped
public class SupportRepository {

    private static final String ONE = " where plugin_id = ?1 and type = ?2 and number = ?3";

    /**
     * How a contribution stands with somebody.
     *
     * @param supports how many support it
     * @param byReader whether the reader is one of them
     */
    public record Standing(int supports, boolean byReader) {}

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Stores those supports that are new, and returns how many; the table's key decides, so that parallel ones give one row. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int add(ContributionRef about, Collection<ParticipantId> people) {
        return of(
                        entities.createNativeQuery("insert into support (plugin_id, type, number, participant_id)"
                                + " select ?1, ?2, ?3, unnest(cast(?4 as bigint[])) on conflict do nothing"),
                        about)
                .setParameter(4, array(people.stream().map(ParticipantId::value)))
                .executeUpdate();
    }

    /** Stores those of participants that are new, and counts anew what they are for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void store(Collection<Support> given) {
        if (given.isEmpty()) {
            return;
        }
        entities.createNativeQuery("insert into support (plugin_id, type, number, participant_id, since)"
                        + " select w.plugin, w.type, w.number, p.id, w.since"
                        + " from unnest(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as bigint[]), cast(?4 as bigint[]),"
                        + " cast(?5 as timestamptz[])) as w (plugin, type, number, person, since)"
                        + " join participant p on p.id = w.person on conflict do nothing")
                .setParameter(1, array(given.stream().map(one -> one.about().plugin())))
                .setParameter(2, array(given.stream().map(one -> one.about().type())))
                .setParameter(3, array(given.stream().map(one -> one.about().id())))
                .setParameter(4, array(given.stream().map(one -> one.supporter().value())))
                .setParameter(5, array(given.stream().map(Support::since)))
                .executeUpdate();
        List<ContributionRef> refs =
                given.stream().map(Support::about).distinct().toList();
        entities.createNativeQuery("insert into supported (plugin_id, type, number, supports)"
                        + " select s.plugin_id, s.type, s.number, count(*) from support s"
                        + " join unnest(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as bigint[])) as w (plugin, type, number)"
                        + " on w.plugin = s.plugin_id and w.type = s.type and w.number = s.number"
                        + " group by s.plugin_id, s.type, s.number"
                        + " on conflict (plugin_id, type, number) do update set supports = excluded.supports")
                .setParameter(1, array(refs.stream().map(ContributionRef::plugin)))
                .setParameter(2, array(refs.stream().map(ContributionRef::type)))
                .setParameter(3, array(refs.stream().map(ContributionRef::id)))
                .executeUpdate();
    }

    /** Returns whether there was such a support. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean remove(ContributionRef about, ParticipantId person) {
        return of(entities.createNativeQuery("delete from support" + ONE + " and participant_id = ?4"), about)
                        .setParameter(4, person.value())
                        .executeUpdate()
                == 1;
    }

    /** Counts what was added, and returns how many support it now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int count(ContributionRef about, int more) {
        return one(of(
                        entities.createNativeQuery(
                                "insert into supported (plugin_id, type, number, supports) values (?1, ?2, ?3, ?4)"
                                        + " on conflict (plugin_id, type, number) do update"
                                        + " set supports = supported.supports + excluded.supports returning supports"),
                        about)
                .setParameter(4, more));
    }

    /** Counts one that was removed, and returns how many support it now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int uncount(ContributionRef about) {
        return one(of(
                entities.createNativeQuery(
                        "update supported set supports = supports - 1" + ONE + " returning supports"),
                about));
    }

    private static int one(Query query) {
        return (int) number(query.getSingleResult());
    }

    /**
     * Returns how it stands, by one statement.
     *
     * @param reader the reader's number, 0 for nobody
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Standing standing(ContributionRef about, long reader) {
        Object[] row = (Object[]) of(
                        entities.createNativeQuery("select coalesce((select supports from supported" + ONE
                                + "), 0), exists (select from support" + ONE + " and participant_id = ?4)"),
                        about)
                .setParameter(4, reader)
                .getSingleResult();
        return new Standing((int) number(row[0]), flag(row[1]));
    }

    /** Returns how many support each, by one statement; what nobody supports is left out. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<ContributionRef, Integer> counts(Collection<ContributionRef> refs) {
        if (refs.isEmpty()) {
            return Map.of();
        }
        return rows(entities.createNativeQuery("select s.plugin_id, s.type, s.number, s.supports from supported s"
                                + " join unnest(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as bigint[])) as w (plugin, type, number)"
                                + " on w.plugin = s.plugin_id and w.type = s.type and w.number = s.number"
                                + " where s.supports > 0")
                        .setParameter(1, array(refs.stream().map(ContributionRef::plugin)))
                        .setParameter(2, array(refs.stream().map(ContributionRef::type)))
                        .setParameter(3, array(refs.stream().map(ContributionRef::id))))
                .collect(Collectors.toUnmodifiableMap(SupportRepository::ref, row -> (int) number(row[3])));
    }

    /** Returns whether anything in the activity has been supported, though it be no longer. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean anyIn(ActivityId activity) {
        return !entities.createNativeQuery("select 1 from contribution c join supported s"
                        + " on s.plugin_id = c.plugin_id and s.type = c.type and s.number = c.number"
                        + " where c.activity_id = ?1 limit 1")
                .setParameter(1, activity.value())
                .getResultList()
                .isEmpty();
    }

    /** Returns what the person supports, in the order in which it is held. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ContributionRef> by(ParticipantId person) {
        return rows(entities.createNativeQuery("select plugin_id, type, number from support where participant_id = ?1"
                                + " order by plugin_id, type, number")
                        .setParameter(1, person.value()))
                .map(SupportRepository::ref)
                .toList();
    }

    /**
     * Returns what the person supports of one type, the newest first, by one statement.
     *
     * @param seen the condition on {@code s.number}, with the parameters from {@code ?6} on
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Supported> by(
            ParticipantId person, PluginId plugin, String type, Instant before, int most, VisibleRows seen) {
        Query query = entities.createNativeQuery("select s.plugin_id, s.type, s.number, s.since from support s"
                        + " where s.participant_id = ?1 and s.plugin_id = ?2 and s.type = ?3"
                        + " and s.since < cast(?4 as timestamptz) and " + seen.sql()
                        + " order by s.since desc, s.number desc limit ?5")
                .setParameter(1, person.value())
                .setParameter(2, plugin.value())
                .setParameter(3, type)
                .setParameter(4, before.toString())
                .setParameter(5, most);
        seen.bind(query::setParameter);
        return rows(query)
                .map(row -> new Supported(ref(row), instant(row[3]).orElseThrow()))
                .toList();
    }

    /**
     * Counts what was given from one moment to the one after the last and still stands, by one statement.
     *
     * @param seen the condition on {@code s.number}, with the parameters from {@code ?6} on
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Given given(
            PluginId plugin,
            String type,
            Optional<ActivityId> activity,
            Instant from,
            Instant until,
            VisibleRows seen) {
        Query query = entities.createNativeQuery("select count(*), count(distinct s.participant_id) from support s"
                        + " where s.plugin_id = ?1 and s.type = ?2 and s.since >= cast(?3 as timestamptz)"
                        + " and s.since < cast(?4 as timestamptz) and (?5 = 0 or exists (select from contribution c"
                        + " where c.plugin_id = s.plugin_id and c.type = s.type and c.number = s.number"
                        + " and c.activity_id = ?5)) and " + seen.sql())
                .setParameter(1, plugin.value())
                .setParameter(2, type)
                .setParameter(3, from.toString())
                .setParameter(4, until.toString())
                .setParameter(5, activity.map(ActivityId::value).orElse(0L));
        seen.bind(query::setParameter);
        Object[] row = (Object[]) query.getSingleResult();
        return new Given(number(row[0]), number(row[1]));
    }

    private static Query of(Query query, ContributionRef about) {
        return query.setParameter(1, about.plugin().value())
                .setParameter(2, about.type())
                .setParameter(3, about.id());
    }

    @SuppressWarnings("unchecked") // a native query of columns gives arrays
    private static Stream<@Nullable Object[]> rows(Query query) {
        return ((List<@Nullable Object[]>) query.getResultList()).stream();
    }

    private static ContributionRef ref(@Nullable Object[] row) {
        return new ContributionRef(new PluginId(text(row[0])), text(row[1]), number(row[2]));
    }

    private static String array(Stream<?> values) {
        return values.map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
