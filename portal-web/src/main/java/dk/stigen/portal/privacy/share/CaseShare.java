// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.share;

import dk.stigen.persistence.privacy.PersonalTable;
import dk.stigen.persistence.privacy.PersonalTable.Fate;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What somebody was asked when a case that he supported went on, and which contributions he has sent on. */
@ApplicationScoped
public class CaseShare extends TableShare {

    private static final List<PersonalData> INVENTORY =
            List.of(category("questions", LegalBasis.PUBLIC_TASK), category("moves", LegalBasis.PUBLIC_TASK));

    private static final List<PersonalTable> TABLES = List.of(
            new PersonalTable(
                    "questions",
                    "case_question",
                    "participant_id",
                    List.of("about", "askedAt", "supports"),
                    "select p.plugin_id || '/' || p.type || '/' || p.contribution_id, q.asked_at, q.confirmed from case_question q join case_part p on p.id = q.part_id where q.participant_id = ?1 order by p.id",
                    Fate.ERASED),
            new PersonalTable(
                    "moves",
                    "case_move",
                    "moved_by",
                    List.of("to", "movedAt", "reason"),
                    "select p.plugin_id || '/' || p.type || '/' || p.contribution_id, m.moved_at, m.reason from case_move m join case_part p on p.id = m.to_part where m.moved_by = ?1 order by p.id",
                    Fate.ANONYMISED));

    @Override
    public List<PersonalData> inventory() {
        return INVENTORY;
    }

    @Override
    List<PersonalTable> tables() {
        return TABLES;
    }
}
