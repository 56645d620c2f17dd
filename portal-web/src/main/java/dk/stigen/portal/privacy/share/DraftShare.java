// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.share;

import dk.stigen.api.draft.Drafts;
import dk.stigen.persistence.privacy.PersonalTable;
import dk.stigen.persistence.privacy.PersonalTable.Fate;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What somebody has typed into forms and not sent yet. */
@ApplicationScoped
public class DraftShare extends TableShare {

    private static final List<PersonalData> INVENTORY =
            List.of(category("drafts", LegalBasis.PUBLIC_TASK, Optional.of(Period.ofDays(Drafts.DAYS))));

    private static final List<PersonalTable> TABLES = List.of(new PersonalTable(
            "drafts",
            "draft",
            "participant_id",
            List.of("form", "title", "savedAt", "fields"),
            "select form, title, saved_at, fields from draft where participant_id = ?1 order by saved_at, form",
            Fate.ERASED));

    @Override
    public List<PersonalData> inventory() {
        return INVENTORY;
    }

    @Override
    List<PersonalTable> tables() {
        return TABLES;
    }
}
