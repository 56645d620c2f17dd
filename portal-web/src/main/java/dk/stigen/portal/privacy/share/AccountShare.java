// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.share;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.participant.ParticipantRepository;
import dk.stigen.persistence.privacy.PersonalTable;
import dk.stigen.persistence.privacy.PersonalTable.Fate;
import dk.stigen.spi.privacy.ErasureReason;
import dk.stigen.spi.privacy.ErasureReport;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who somebody is: the row of the participant itself, which everything else points to. */
@ApplicationScoped
public class AccountShare extends TableShare {

    private static final List<PersonalData> INVENTORY = List.of(category("account", LegalBasis.PUBLIC_TASK));

    private static final PersonalTable ACCOUNT = new PersonalTable(
            "account",
            "participant",
            "id",
            List.of(
                    "number",
                    "name",
                    "realName",
                    "language",
                    "about",
                    "issuer",
                    "subject",
                    "municipalityCode",
                    "assuranceLevel",
                    "staff",
                    "createdAt",
                    "lastSeenAt",
                    "email"),
            "select id, display_name, real_name, language, nullif(about, ''), issuer, subject, municipality_code, assurance_level, staff, created_at, last_seen_at, email"
                    + " from participant where id = ?1",
            Fate.ANONYMISED);

    @Inject
    ParticipantRepository participants;

    @Override
    public List<PersonalData> inventory() {
        return INVENTORY;
    }

    @Override
    List<PersonalTable> tables() {
        return List.of(ACCOUNT);
    }

    @Override
    public boolean isLast() {
        return true;
    }

    @Override
    public ErasureReport erase(ParticipantId person, ErasureReason reason) {
        return new ErasureReport(0, participants.forget(person) ? 1 : 0, List.of());
    }
}
