// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.share;

import dk.stigen.persistence.privacy.PersonalTable;
import dk.stigen.persistence.privacy.PersonalTable.Fate;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which initiatives somebody answers for, and what he has set up. */
@ApplicationScoped
public class InitiativeShare extends TableShare {

    private static final List<PersonalData> INVENTORY =
            List.of(category("responsible", LegalBasis.PUBLIC_TASK), category("setup", LegalBasis.PUBLIC_TASK));

    private static final List<PersonalTable> TABLES = List.of(
            new PersonalTable(
                    "responsible",
                    "initiative_person",
                    "participant_id",
                    List.of("initiative"),
                    "select i.title from initiative_person p join initiative i on i.id = p.initiative_id where p.participant_id = ?1 order by i.id",
                    Fate.ERASED),
            new PersonalTable(
                    "setup",
                    "initiative",
                    "created_by",
                    List.of("initiative", "createdAt"),
                    "select title, created_at from initiative where created_by = ?1 order by id",
                    Fate.ANONYMISED),
            new PersonalTable(
                    "setup",
                    "initiative",
                    "asked_by",
                    List.of("askedToPublish", "changedAt"),
                    "select title, changed_at from initiative where asked_by = ?1 order by id",
                    Fate.ANONYMISED),
            new PersonalTable(
                    "setup",
                    "activity",
                    "created_by",
                    List.of("activity", "createdAt"),
                    "select title, created_at from activity where created_by = ?1 order by id",
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
