// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.journal;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.outbox.Outbox;
import dk.stigen.persistence.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way to the journal: what is to be filed is stored together with what happened, and filed afterwards. */
@ApplicationScoped
public class JournalRepository extends Outbox<WaitingEntry> {

    private static final String ENTER = """
            insert into journal_entry (external_id, plugin_id, type, number, case_id, case_title, title, restricted, author, official, asked, body)
            select ?1, c.plugin_id, c.type, c.number, 'initiative/' || i.id, i.title, ?5, ?6 or c.reach <> 'EVERYONE' or c.withheld,
              coalesce(p.real_name, p.display_name, ''), ?7, c.title || e'\\n\\n' || c.text, ?8
            from contribution c join activity a on a.id = c.activity_id join initiative i on i.id = a.initiative_id
              left join participant p on p.id = c.author_id
            where c.plugin_id = ?2 and c.type = ?3 and c.number = ?4
            on conflict (external_id) do nothing""";

    /** Its table holds what is to be filed as things stood when it came about. */
    public JournalRepository() {
        super(
                "journal_entry",
                "external_id, plugin_id, type, number, case_id, case_title, title, at, restricted, author, official, asked, body");
    }

    @Override
    protected WaitingEntry read(@Nullable Object[] row) {
        return new WaitingEntry(
                Columns.number(row[0]),
                (int) Columns.number(row[1]),
                Columns.text(row[2]),
                new ContributionRef(new PluginId(Columns.text(row[3])), Columns.text(row[4]), Columns.number(row[5])),
                Columns.text(row[6]),
                Columns.text(row[7]),
                Columns.text(row[8]),
                Columns.instant(row[9]).orElseThrow(),
                Columns.flag(row[10]),
                Columns.text(row[11]),
                Columns.text(row[12]),
                Columns.text(row[13]),
                Columns.text(row[14]));
    }

    @Override
    protected String emptied() {
        return ", author = '', official = '', asked = '', body = ''";
    }

    /** Stores what is to be filed, with the contribution as it stands; what has been stored before stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enter(NewEntry entry) {
        entities()
                .createNativeQuery(ENTER)
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
        List<@Nullable Object[]> rows = entities()
                .createNativeQuery(
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
}
