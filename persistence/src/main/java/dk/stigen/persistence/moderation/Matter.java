// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.moderation;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.comment.DiscussionRepository;
import java.util.Optional;

/**
 * What is moderated: a contribution, or a comment on one.
 *
 * @param ref a contribution, or a comment as {@code portal/comment}
 * @param page the contribution on whose page it stands: itself, or what is commented on
 * @param author empty where nobody made it or the person has been erased
 */
public record Matter(ContributionRef ref, ContributionRef page, ActivityId activity, Optional<ParticipantId> author) {

    private static final PluginId PORTAL = new PluginId(DiscussionRepository.PORTAL);

    /** Returns how a comment is named among what is moderated. */
    public static ContributionRef comment(long id) {
        return new ContributionRef(PORTAL, DiscussionRepository.COMMENT, id);
    }

    /** Returns whether it names a comment. */
    public static boolean isComment(ContributionRef ref) {
        return ref.plugin().equals(PORTAL) && ref.type().equals(DiscussionRepository.COMMENT);
    }

    /** Returns whether it is a comment. */
    public boolean isComment() {
        return isComment(ref);
    }
}
