// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.share;

import dk.stigen.persistence.privacy.PersonalTable;
import dk.stigen.persistence.privacy.PersonalTable.Fate;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which groups somebody is a member of, and which he has set up. */
@ApplicationScoped
public class GroupShare extends TableShare {

    private static final List<PersonalData> INVENTORY =
            List.of(category("memberships", LegalBasis.PUBLIC_TASK), category("groups", LegalBasis.PUBLIC_TASK));

    private static final List<PersonalTable> TABLES = List.of(
            new PersonalTable(
                    "memberships",
                    "group_member",
                    "participant_id",
                    List.of("group", "addedAt"),
                    "select g.name, m.added_at from group_member m join member_group g on g.id = m.group_id where m.participant_id = ?1 order by m.added_at",
                    Fate.ERASED),
            new PersonalTable(
                    "groups",
                    "group_member",
                    "added_by",
                    List.of("group", "member", "addedAt"),
                    "select g.name, m.participant_id, m.added_at from group_member m join member_group g on g.id = m.group_id where m.added_by = ?1 order by m.added_at",
                    Fate.ANONYMISED),
            new PersonalTable(
                    "groups",
                    "member_group",
                    "created_by",
                    List.of("group", "createdAt"),
                    "select name, created_at from member_group where created_by = ?1 order by id",
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
