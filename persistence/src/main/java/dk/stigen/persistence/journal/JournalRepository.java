// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.journal;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way to the journal: what is to be filed is stored together with what happened, and filed afterwards. */
@ApplicationScoped
public class JournalRepository {

    private static final String ENTER = """
            insert into journal_entry (external_id, plugin_id, type, number, case_id, case_title, title, restricted, author, official, asked, body)
            select ?1, c.plugin_id, c.type, c.number, 'initiative/' || i.id, i.title, ?5, ?6 or c.reach <> 'EVERYONE' or c.withheld,
              coalesce(p.real_name, p.display_name, ''), ?7, c.title || e'\\n\\n' || c.text, ?8
            from contribution c join activity a on a.id = c.activity_id join initiative i on i.id = a.initiative_id
              left join participant p on p.id = c.author_id
            where c.plugin_id = ?2 and c.type = ?3 and c.number = ?4
            on conflict (external_id) do nothing""";

    private static final String WAITS = "filed_at is null and given_up_at is null";

    private static final String TAKE = "update journal_entry set attempts = attempts + 1,"
            + " due_at = clock_timestamp() + make_interval(secs => ?1) where id = (select id from journal_entry where "
            + WAITS
            + " and due_at <= clock_timestamp() order by due_at, id limit 1 for update skip locked)"
            + " returning id, external_id, plugin_id, type, number, case_id, case_title, title, at,"
            + " restricted, author, official, asked, body, attempts";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Stores what is to be filed, with the contribution as it stands; what has been stored before stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enter(NewEntry entry) {
        entities.createNativeQuery(ENTER)
                .setParameter(1, entry.externalId())
                .setParameter(2, entry.about().plugin().value())
                .setParameter(3, entry.about().type())
                .setParameter(4, entry.about().id())
                .setParameter(5, entry.title())
                .setParameter(6, entry.restricted())
                .setParameter(7, entry.official())
                .setParameter(8, entry.body())
                .executeUpdate();
    }

    /** Returns what tells the note that this participant is disqualified in the matter from every other entry. */
    public static String disqualification(ContributionRef about, ParticipantId person) {
        return disqualifications(about) + person.value();
    }

    private static String disqualifications(ContributionRef about) {
        return "disqualified/" + about.plugin() + "/" + about.type() + "/" + about.id() + "/";
    }

    /** Returns who was turned away from the contribution as disqualified, and when each was for the first time, the first one first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<ParticipantId, Instant> disqualified(ContributionRef about) {
        String known = disqualifications(about);
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows = entities.createNativeQuery(
                        "select external_id, at from journal_entry where plugin_id = ?1 and type = ?2 and number = ?3"
                                + " and starts_with(external_id, ?4) order by id")
                .setParameter(1, about.plugin().value())
                .setParameter(2, about.type())
                .setParameter(3, about.id())
                .setParameter(4, known)
                .getResultList();
        Map<ParticipantId, Instant> turnedAway = new LinkedHashMap<>();
        for (Object[] row : rows) {
            turnedAway.put(
                    new ParticipantId(Long.parseLong(Columns.text(row[0]).substring(known.length()))),
                    Columns.instant(row[1]).orElseThrow());
        }
        return turnedAway;
    }

    /**
     * Returns the next to file, and counts the try: nobody else takes it for a while, in which the journal may take its time, and after which whoever
     * was stopped meanwhile has not lost it.
     */
    @Transactional
    public Optional<WaitingEntry> take(Duration forAWhile) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows = entities.createNativeQuery(TAKE)
                .setParameter(1, forAWhile.toSeconds())
                .getResultList();
        return rows.stream()
                .map(row -> new WaitingEntry(
                        Columns.number(row[0]),
                        Columns.text(row[1]),
                        new ContributionRef(
                                new PluginId(Columns.text(row[2])), Columns.text(row[3]), Columns.number(row[4])),
                        Columns.text(row[5]),
                        Columns.text(row[6]),
                        Columns.text(row[7]),
                        Columns.instant(row[8]).orElseThrow(),
                        Columns.flag(row[9]),
                        Columns.text(row[10]),
                        Columns.text(row[11]),
                        Columns.text(row[12]),
                        Columns.text(row[13]),
                        (int) Columns.number(row[14])))
                .findFirst();
    }

    /** The journal has it: the receipt stays, and what was filed goes. */
    @Transactional
    public void filed(long id, String receipt) {
        of(
                        "update journal_entry set filed_at = clock_timestamp(), receipt = ?2, fault = '', author = '', official = '',"
                                + " asked = '', body = '' where id = ?1",
                        id)
                .setParameter(2, receipt)
                .executeUpdate();
    }

    /** It is tried again after a while. */
    @Transactional
    public void tryAgain(long id, Duration after, String fault) {
        of(
                        "update journal_entry set fault = ?3,"
                                + " due_at = clock_timestamp() + make_interval(secs => ?2) where id = ?1",
                        id)
                .setParameter(2, after.toSeconds())
                .setParameter(3, fault)
                .executeUpdate();
    }

    /** It is tried no more until somebody asks for it. */
    @Transactional
    public void giveUp(long id, String fault) {
        of("update journal_entry set fault = ?2, given_up_at = clock_timestamp() where id = ?1", id)
                .setParameter(2, fault)
                .executeUpdate();
    }

    /** Has what was given up, or waits for another try, be tried at once, and returns whether there was such. */
    @Transactional
    public boolean revive(long id) {
        return of(
                                "update journal_entry set given_up_at = null, due_at = clock_timestamp() where id = ?1 and filed_at is null",
                                id)
                        .executeUpdate()
                == 1;
    }

    private Query of(String sql, long id) {
        return entities.createNativeQuery(sql).setParameter(1, id);
    }

    /** Returns entries before a number, the latest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<EntryRow> list(long before, int most) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows = entities.createNativeQuery(
                        "select id, external_id, title, at, due_at, attempts, filed_at, receipt, given_up_at, fault from journal_entry"
                                + " where id < ?1 order by id desc limit ?2")
                .setParameter(1, before)
                .setParameter(2, most)
                .getResultList();
        return rows.stream()
                .map(row -> new EntryRow(
                        Columns.number(row[0]),
                        Columns.text(row[1]),
                        Columns.text(row[2]),
                        Columns.instant(row[3]).orElseThrow(),
                        Columns.instant(row[4]).orElseThrow(),
                        (int) Columns.number(row[5]),
                        Columns.instant(row[6]),
                        Columns.text(row[7]),
                        Columns.instant(row[8]),
                        Columns.text(row[9])))
                .toList();
    }

    /** Returns what the journal has not taken. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Backlog backlog(int most) {
        @Nullable
        Object[] row = (@Nullable Object[]) entities.createNativeQuery(
                        "select (select count(*) from (select 1 from journal_entry where " + WAITS + " limit ?1) w),"
                                + " (select count(*) from (select 1 from journal_entry where given_up_at is not null limit ?1) g),"
                                + " (select min(at) from journal_entry where " + WAITS + ")")
                .setParameter(1, most)
                .getSingleResult();
        return new Backlog((int) Columns.number(row[0]), (int) Columns.number(row[1]), Columns.instant(row[2]));
    }
}
