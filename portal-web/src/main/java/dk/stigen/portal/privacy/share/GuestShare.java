// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.share;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.participant.GuestRepository;
import dk.stigen.persistence.privacy.PersonalTable;
import dk.stigen.persistence.privacy.PersonalTable.Fate;
import dk.stigen.spi.privacy.ErasureReason;
import dk.stigen.spi.privacy.ErasureReport;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The names under which somebody wrote as a guest, and how a guest's browser is known again. */
@ApplicationScoped
public class GuestShare extends TableShare {

    private static final List<PersonalData> INVENTORY =
            List.of(category("guests", LegalBasis.PUBLIC_TASK), category("visits", LegalBasis.PUBLIC_TASK));

    private static final List<PersonalTable> TABLES = List.of(
            new PersonalTable(
                    "guests",
                    "participant",
                    "merged_into",
                    List.of("number", "name"),
                    "select id, display_name from participant where merged_into = ?1 order by id",
                    Fate.ANONYMISED),
            new PersonalTable(
                    "visits",
                    "guest_token",
                    "participant_id",
                    List.of("expiresAt"),
                    "select expires_at from guest_token where participant_id = ?1 order by expires_at",
                    Fate.ERASED),
            new PersonalTable(
                    "visits",
                    "guest_contribution",
                    "participant_id",
                    List.of("at"),
                    "select at from guest_contribution where participant_id = ?1 order by at",
                    Fate.ERASED));

    @Inject
    GuestRepository guests;

    @Override
    public List<PersonalData> inventory() {
        return INVENTORY;
    }

    @Override
    List<PersonalTable> tables() {
        return TABLES;
    }

    /** The guests' rows stay merged: a plugin that is reached only later must still find what they wrote. */
    @Override
    public ErasureReport erase(ParticipantId person, ErasureReason reason) {
        ErasureReport report = super.erase(person, reason);
        guests.forget(person);
        return report;
    }
}
