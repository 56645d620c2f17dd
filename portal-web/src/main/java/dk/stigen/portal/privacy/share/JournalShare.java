// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.share;

import dk.stigen.persistence.privacy.PersonalTable;
import dk.stigen.persistence.privacy.PersonalTable.Fate;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The notes of conversations that an official has written: the municipality's, and they stay. */
@ApplicationScoped
public class JournalShare extends TableShare {

    @Override
    public List<PersonalData> inventory() {
        return List.of(category("conversationnotes", LegalBasis.LEGAL_OBLIGATION));
    }

    @Override
    List<PersonalTable> tables() {
        return List.of(new PersonalTable(
                "conversationnotes",
                "conversation_note",
                "writer_id",
                List.of("heldOn", "withWhom", "text", "at"),
                "select cast(held_on as varchar), with_whom, body, made_at from conversation_note where writer_id = ?1 order by id",
                Fate.ANONYMISED));
    }
}
