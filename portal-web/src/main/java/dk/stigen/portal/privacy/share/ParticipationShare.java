// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.share;

import dk.stigen.persistence.privacy.PersonalTable;
import dk.stigen.persistence.privacy.PersonalTable.Fate;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Under which name somebody takes part, for which associations, who helps him, and what he has done for others as an official. */
@ApplicationScoped
public class ParticipationShare extends TableShare {

    private static final List<PersonalData> INVENTORY = List.of(
            category("names", LegalBasis.PUBLIC_TASK),
            category("associations", LegalBasis.PUBLIC_TASK),
            category("appointments", LegalBasis.PUBLIC_TASK),
            category("assistance", LegalBasis.PUBLIC_TASK),
            category("assisting", LegalBasis.PUBLIC_TASK));

    private static final List<PersonalTable> TABLES = List.of(
            new PersonalTable(
                    "names",
                    "name_choice",
                    "participant_id",
                    List.of("activity", "realNameShown"),
                    "select activity_id, real_name from name_choice where participant_id = ?1 order by activity_id",
                    Fate.ERASED),
            new PersonalTable(
                    "associations",
                    "association_representative",
                    "participant_id",
                    List.of("association", "askedAt", "from", "until"),
                    "select a.display_name, r.asked_at, cast(r.from_day as text), cast(r.until_day as text) from association_representative r join participant a on a.id = r.association_id where r.participant_id = ?1 order by r.asked_at",
                    Fate.ERASED),
            new PersonalTable(
                    "appointments",
                    "association_representative",
                    "appointed_by",
                    List.of("association", "askedAt"),
                    "select a.display_name, r.asked_at from association_representative r join participant a on a.id = r.association_id where r.appointed_by = ?1 order by r.asked_at",
                    Fate.ANONYMISED),
            new PersonalTable(
                    "appointments",
                    "association",
                    "registered_by",
                    List.of("association", "registeredAt"),
                    "select p.display_name, a.registered_at from association a join participant p on p.id = a.participant_id where a.registered_by = ?1 order by a.registered_at",
                    Fate.ANONYMISED),
            new PersonalTable(
                    "assistance",
                    "assisted",
                    "participant_id",
                    List.of("agreed", "agreedOn", "resident", "registeredAt", "address"),
                    "select agreed_how, cast(agreed_on as text), resident, registered_at, nullif(address, '') from assisted where participant_id = ?1",
                    Fate.ERASED),
            new PersonalTable(
                    "assisting",
                    "assisted",
                    "registered_by",
                    List.of("registeredAt"),
                    "select registered_at from assisted where registered_by = ?1 order by registered_at",
                    Fate.ANONYMISED),
            new PersonalTable(
                    "assisting",
                    "contribution_byline",
                    "official_id",
                    List.of("about"),
                    "select plugin_id || '/' || type || '/' || contribution_id from contribution_byline where official_id = ?1 order by 1",
                    Fate.ANONYMISED));

    /** An association is no person; its row is a participant only so that it can be an author. */
    private static final Set<String> OF_ASSOCIATIONS = Set.of(
            "association.participant_id",
            "association_representative.association_id",
            "contribution_byline.association_id");

    @Override
    public List<PersonalData> inventory() {
        return INVENTORY;
    }

    @Override
    List<PersonalTable> tables() {
        return TABLES;
    }

    @Override
    Set<String> furtherColumns() {
        return OF_ASSOCIATIONS;
    }
}
