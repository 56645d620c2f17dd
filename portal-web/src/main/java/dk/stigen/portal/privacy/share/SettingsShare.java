// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.share;

import dk.stigen.persistence.privacy.PersonalTable;
import dk.stigen.persistence.privacy.PersonalTable.Fate;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What somebody has chosen for the portal and its steps. */
@ApplicationScoped
public class SettingsShare extends TableShare {

    private static final List<PersonalData> INVENTORY = List.of(category("settings", LegalBasis.PUBLIC_TASK));

    private static final List<PersonalTable> TABLES = List.of(
            new PersonalTable(
                    "settings",
                    "chosen_value",
                    "changed_by",
                    List.of("setting", "changedAt"),
                    "select key, changed_at from chosen_value where changed_by = ?1 order by id",
                    Fate.ANONYMISED),
            new PersonalTable(
                    "settings",
                    "value_change",
                    "changed_by",
                    List.of("setting", "from", "to", "changedAt"),
                    "select key, from_value, to_value, changed_at from value_change where changed_by = ?1 order by id",
                    Fate.ANONYMISED),
            new PersonalTable(
                    "settings",
                    "plugin_step",
                    "changed_by",
                    List.of("step", "access", "changedAt"),
                    "select plugin_id, access, changed_at from plugin_step where changed_by = ?1 order by plugin_id",
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
