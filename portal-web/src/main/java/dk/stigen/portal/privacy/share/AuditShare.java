// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.share;

import dk.stigen.persistence.privacy.PersonalTable;
import dk.stigen.persistence.privacy.PersonalTable.Fate;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the audit log says that somebody has done, or that was done to him. It can only be added to. */
@ApplicationScoped
public class AuditShare extends TableShare {

    private static final List<PersonalData> INVENTORY = List.of(category("audit", LegalBasis.LEGAL_OBLIGATION));

    private static final List<PersonalTable> TABLES = List.of(
            new PersonalTable(
                    "audit",
                    "audit_entry",
                    "actor",
                    List.of("at", "act", "about"),
                    "select at, act, subject from audit_entry where actor = ?1 order by id",
                    Fate.KEPT),
            new PersonalTable(
                    "audit",
                    "audit_entry",
                    "on_behalf_of",
                    List.of("at", "act", "about"),
                    "select at, act, subject from audit_entry where on_behalf_of = ?1 order by id",
                    Fate.KEPT));

    @Override
    public List<PersonalData> inventory() {
        return INVENTORY;
    }

    @Override
    List<PersonalTable> tables() {
        return TABLES;
    }
}
