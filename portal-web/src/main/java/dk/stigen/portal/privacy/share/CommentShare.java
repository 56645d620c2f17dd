// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.share;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.comment.CommentRepository;
import dk.stigen.persistence.privacy.PersonalTable;
import dk.stigen.persistence.privacy.PersonalTable.Fate;
import dk.stigen.spi.privacy.ErasureReason;
import dk.stigen.spi.privacy.ErasureReport;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What somebody has said about contributions, and what he agrees with. */
@ApplicationScoped
public class CommentShare extends TableShare {

    private static final List<PersonalData> INVENTORY = List.of(
            category("comments", LegalBasis.PUBLIC_TASK),
            category("agreements", LegalBasis.PUBLIC_TASK),
            category("mentions", LegalBasis.PUBLIC_TASK));

    private static final List<PersonalTable> TABLES = List.of(
            new PersonalTable(
                    "comments",
                    "comment",
                    "author_id",
                    List.of("about", "writtenAt", "stance", "text"),
                    "select plugin_id || '/' || type || '/' || number, made_at, stance, "
                            // the names of others are theirs
                            + "regexp_replace(body, '\uE000[0-9]\uE001', '@…', 'g') from comment where author_id = ?1 order by id",
                    Fate.ANONYMISED),
            new PersonalTable(
                    "agreements",
                    "comment_agreement",
                    "participant_id",
                    List.of("comment", "at"),
                    "select comment_id, given_at from comment_agreement where participant_id = ?1 order by comment_id",
                    Fate.ERASED),
            new PersonalTable(
                    "mentions",
                    "comment_mention",
                    "participant_id",
                    List.of("comment"),
                    "select comment_id from comment_mention where participant_id = ?1 order by comment_id",
                    Fate.ERASED));

    @Inject
    CommentRepository comments;

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
        comments.discountAgreements(person);
        return super.erase(person, reason);
    }
}
