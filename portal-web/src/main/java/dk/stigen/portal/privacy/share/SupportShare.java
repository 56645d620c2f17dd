// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.share;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.privacy.PersonalTable;
import dk.stigen.persistence.privacy.PersonalTable.Fate;
import dk.stigen.portal.support.GiveSupport;
import dk.stigen.spi.privacy.ErasureReason;
import dk.stigen.spi.privacy.ErasureReport;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What somebody supports: nothing but his, so that it goes with him, and the counts with it. */
@ApplicationScoped
public class SupportShare extends TableShare {

    private static final List<PersonalData> INVENTORY = List.of(category("supports", LegalBasis.PUBLIC_TASK));

    private static final List<PersonalTable> TABLES = List.of(new PersonalTable(
            "supports",
            "support",
            "participant_id",
            List.of("about", "title", "at"),
            "select s.plugin_id || '/' || s.type || '/' || s.number, c.title, s.since from support s"
                    + " left join contribution c on c.plugin_id = s.plugin_id and c.type = s.type and c.number = s.number"
                    + " where s.participant_id = ?1 order by s.since, s.plugin_id, s.type, s.number",
            Fate.ERASED));

    @Inject
    GiveSupport giving;

    @Override
    public List<PersonalData> inventory() {
        return INVENTORY;
    }

    @Override
    List<PersonalTable> tables() {
        return TABLES;
    }

    @Override
    public ErasureReport erase(ParticipantId person, ErasureReason reason) {
        return new ErasureReport(giving.forget(person), 0, List.of());
    }
}
