// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.share;

import dk.stigen.persistence.privacy.PersonalTable;
import dk.stigen.persistence.privacy.PersonalTable.Fate;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which texts of the portal somebody has worded. */
@ApplicationScoped
public class TextShare extends TableShare {

    private static final List<PersonalData> INVENTORY = List.of(category("texts", LegalBasis.PUBLIC_TASK));

    private static final List<PersonalTable> TABLES = List.of(new PersonalTable(
            "texts",
            "text_version",
            "changed_by",
            List.of("text", "version", "changedAt"),
            "select text, number, changed_at from text_version where changed_by = ?1 order by id",
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
