// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.share;

import dk.stigen.persistence.privacy.PersonalTable;
import dk.stigen.persistence.privacy.PersonalTable.Fate;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What somebody has answered and promised for the municipality, what he owes, and the department that he heads: the municipality's, and it stays. */
@ApplicationScoped
public class AnswerShare extends TableShare {

    private static final List<PersonalData> INVENTORY = List.of(
            category("answers", LegalBasis.PUBLIC_TASK),
            category("duties", LegalBasis.PUBLIC_TASK),
            category("heads", LegalBasis.PUBLIC_TASK),
            category("promises", LegalBasis.PUBLIC_TASK));

    private static final List<PersonalTable> TABLES = List.of(
            new PersonalTable(
                    "answers",
                    "official_answer",
                    "writer_id",
                    List.of("by", "kind", "text", "publishedAt"),
                    "select by_name, kind, body, published_at from official_answer where writer_id = ?1 order by id",
                    Fate.ANONYMISED),
            new PersonalTable(
                    "duties",
                    "answer_duty",
                    "participant_id",
                    List.of("about", "due", "answeredAt"),
                    "select plugin_id || '/' || type || '/' || number, due_at, answered_at from answer_duty where participant_id = ?1 order by id",
                    Fate.ANONYMISED),
            new PersonalTable(
                    "heads",
                    "department",
                    "head_id",
                    List.of("department"),
                    "select name_da from department where head_id = ?1 order by id",
                    Fate.ANONYMISED),
            new PersonalTable(
                    "promises",
                    "promise",
                    "maker_id",
                    List.of("promise", "state", "madeAt"),
                    "select body, state, made_at from promise where maker_id = ?1 order by id",
                    Fate.ANONYMISED),
            new PersonalTable(
                    "promises",
                    "promise_report",
                    "writer_id",
                    List.of("note", "state", "progress", "writtenAt"),
                    "select note, state, progress, written_at from promise_report where writer_id = ?1 order by id",
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
