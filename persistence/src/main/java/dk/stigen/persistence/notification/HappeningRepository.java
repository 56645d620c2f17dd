// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.notification;

import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.contribution.ReaderCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What has happened, and to whom it is told: by one statement, however many they are. */
@ApplicationScoped
public class HappeningRepository {

    private static final String ADD = """
            insert into happening (key, topic, plugin_id, type, number, initiative_id, bundle, message, parts, actor_id, people, named_only, in_full)
            select ?1, ?2, ?3, ?4, ?5, place.initiative_id, ?6, ?7, ?8, nullif(?9, 0), cast(?10 as bigint[]), ?11, ?12
            from (select a.initiative_id from contribution c join activity a on a.id = c.activity_id
                where c.plugin_id = ?3 and c.type = ?4 and c.number = ?5
              union all select i.id from initiative i where ?3 = 'portal' and ?4 = 'initiative' and i.id = ?5) place
            on conflict (key) do nothing""";

    // who follows a whole initiative is not told of each word in it, and nobody but himself who is mentioned and what
    // he has to do; whoever has no login is told by letter, and only what the municipality says to himself
    private static final String TELL =
            """
            insert into notification (participant_id, happening_id, mail_after)
            select p.id, h.id, case when p.kind = 'ASSISTED' and p.email is null then
                case when h.topic = 'ANSWER' and who.id = any (h.people) and coalesce(m.pace, ?2) <> 'NEVER' then now() end
              when p.email is null or p.mail_refused_at is not null then null
              else case coalesce(m.pace, ?2) when 'IMMEDIATE' then now() when 'DAILY' then cast(?3 as timestamptz)
                when 'WEEKLY' then cast(?4 as timestamptz) end end
            from happening h
            """ + SubjectCondition.joins("h") + """
             cross join lateral (
              select f.participant_id as id from follow f where h.topic not in ('MENTION', 'TASK') and not h.named_only
                and f.plugin_id = h.plugin_id and f.type = h.type and f.number = h.number and f.followed_at <= h.happened_at
              union all select f.participant_id from follow f where h.topic not in ('COMMENT', 'MENTION', 'TASK') and not h.named_only
                and f.plugin_id = 'portal' and f.type = 'initiative' and f.number = h.initiative_id and f.followed_at <= h.happened_at
              union all select unnest(h.people)) who
              join participant g on g.id = who.id
              join participant p on p.id = coalesce(g.merged_into, g.id)
              left join mail_choice m on m.participant_id = p.id and m.topic = h.topic
            where h.id = ?1 and p.erased_at is null and p.id is distinct from h.actor_id and g.id is distinct from h.actor_id
              and\s""" + SubjectCondition.ofPeople("p.id", "?5") + """
             on conflict (participant_id, happening_id) do nothing""";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Something that is still to be told. */
    public record Untold(long id, Topic topic) {}

    /** Stores it, and returns whether there is such a subject; what is stored already is not stored again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean add(NewHappening happening) {
        int added = entities.createNativeQuery(ADD)
                .setParameter(1, happening.key())
                .setParameter(2, happening.topic().name())
                .setParameter(3, happening.subject().plugin().value())
                .setParameter(4, happening.subject().type())
                .setParameter(5, happening.subject().id())
                .setParameter(6, happening.bundle())
                .setParameter(7, happening.message())
                .setParameter(8, happening.parts().toArray(new String[0]))
                .setParameter(9, happening.actor().map(ParticipantId::value).orElse(0L))
                .setParameter(
                        10,
                        ReaderCondition.array(
                                happening.people(), (ParticipantId person) -> String.valueOf(person.value())))
                .setParameter(11, happening.namedOnly())
                .setParameter(12, happening.inFull())
                .executeUpdate();
        return added == 1 || isKnown(happening.key());
    }

    private boolean isKnown(String key) {
        return !entities.createNativeQuery("select 1 from happening where key = ?1")
                .setParameter(1, key)
                .getResultList()
                .isEmpty();
    }

    /** Returns the next that is still to be told, and holds it until the transaction ends; what another node holds is passed over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Untold> holdNext() {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = entities.createNativeQuery(
                        "select id, topic from happening where told_at is null order by id limit 1 for update skip locked")
                .getResultList();
        return rows.stream()
                .map(row -> new Untold(((Number) row[0]).longValue(), Topic.valueOf(String.valueOf(row[1]))))
                .findFirst();
    }

    /**
     * Tells it to all who follow it or whom it concerns and who may see it, and returns how many they are.
     *
     * @param daily when the next mail of the day goes out
     * @param weekly when that of the week does
     * @param plugins the plugins at work whose step everybody can enter
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int tell(Untold happening, Instant daily, Instant weekly, Collection<PluginId> plugins) {
        int told = entities.createNativeQuery(TELL)
                .setParameter(1, happening.id())
                .setParameter(2, Pace.usual(happening.topic()).name())
                .setParameter(3, daily.toString())
                .setParameter(4, weekly.toString())
                .setParameter(5, ReaderCondition.array(plugins, PluginId::value))
                .executeUpdate();
        entities.createNativeQuery("update happening set told_at = now() where id = ?1")
                .setParameter(1, happening.id())
                .executeUpdate();
        return told;
    }

    /** Deletes what has happened longer ago, with all that was told of it, and returns how much that was. */
    @Transactional
    public int deleteOlderThan(Duration age) {
        Query query = entities.createNativeQuery(
                "delete from happening where happened_at < now() - make_interval(secs => ?1) and told_at is not null");
        return query.setParameter(1, age.toSeconds()).executeUpdate();
    }
}
