// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.share;

import dk.stigen.persistence.privacy.PersonalTable;
import dk.stigen.persistence.privacy.PersonalTable.Fate;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What somebody has reported, what was decided about what he wrote and on which texts, and what he decided about others. */
@ApplicationScoped
public class ModerationShare extends TableShare {

    private static final List<PersonalData> INVENTORY = List.of(
            category("reports", LegalBasis.PUBLIC_TASK),
            category("moderation", LegalBasis.PUBLIC_TASK),
            category("evidence", LegalBasis.PUBLIC_TASK, Optional.of(Period.ofYears(1))),
            category("decisions", LegalBasis.PUBLIC_TASK),
            category("writingblocks", LegalBasis.PUBLIC_TASK),
            category("blockings", LegalBasis.PUBLIC_TASK));

    private static final List<PersonalTable> TABLES = List.of(
            new PersonalTable(
                    "reports",
                    "moderation_report",
                    "reported_by",
                    List.of("about", "reason", "text", "at"),
                    "select m.plugin_id || '/' || m.type || '/' || m.number, r.reason, r.text, r.reported_at from moderation_report r"
                            + " join moderation m on m.id = r.moderation_id where r.reported_by = ?1 order by r.reported_at",
                    Fate.ANONYMISED),
            new PersonalTable(
                    "moderation",
                    "moderation",
                    "author_id",
                    List.of("about", "decided", "reason", "at", "appeal"),
                    "select m.plugin_id || '/' || m.type || '/' || m.number, d.act, d.reason, d.decided_at, coalesce(d.appeal, '')"
                            + " from moderation m join moderation_decision d on d.moderation_id = m.id where m.author_id = ?1 order by d.id",
                    Fate.ANONYMISED),
            new PersonalTable(
                    "evidence",
                    "moderation_evidence",
                    "author_id",
                    List.of("title", "text", "at"),
                    "select title, text, kept_at from moderation_evidence where author_id = ?1 order by decision_id",
                    Fate.KEPT),
            new PersonalTable(
                    "decisions",
                    "moderation_decision",
                    "decided_by",
                    List.of("about", "decided", "reason", "at"),
                    "select m.plugin_id || '/' || m.type || '/' || m.number, d.act, d.reason, d.decided_at from moderation_decision d"
                            + " join moderation m on m.id = d.moderation_id where d.decided_by = ?1 order by d.id",
                    Fate.ANONYMISED),
            new PersonalTable(
                    "writingblocks",
                    "writing_block",
                    "participant_id",
                    List.of("about", "reason", "from", "until", "text"),
                    "select about, reason, blocked_at, until, evidence from writing_block where participant_id = ?1 order by id",
                    Fate.ERASED),
            new PersonalTable(
                    "blockings",
                    "writing_block",
                    "blocked_by",
                    List.of("about", "reason", "at"),
                    "select about, reason, blocked_at from writing_block where blocked_by = ?1 order by id",
                    Fate.ANONYMISED));

    /** Who has lifted a block stands in the audit log too, which hands it out. */
    @Override
    Set<String> furtherColumns() {
        return Set.of("writing_block.lifted_by");
    }

    @Override
    public List<PersonalData> inventory() {
        return INVENTORY;
    }

    @Override
    List<PersonalTable> tables() {
        return TABLES;
    }
}
