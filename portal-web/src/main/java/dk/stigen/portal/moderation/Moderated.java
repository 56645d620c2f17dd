// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.persistence.comment.Comment;
import dk.stigen.persistence.comment.CommentRepository;
import dk.stigen.persistence.comment.CommentRow;
import dk.stigen.persistence.comment.DiscussionRepository;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.persistence.moderation.Matter;
import dk.stigen.portal.contribution.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What can be reported and moderated, as far as the current reader may see it: what people make in any plugin, and comments. */
@ApplicationScoped
public class Moderated {

    @Inject
    Sight sight;

    @Inject
    CommentRepository comments;

    @Inject
    DiscussionRepository discussions;

    /**
     * Something as the reader sees it.
     *
     * @param title that of the contribution, or of the one that is commented on
     * @param text its beginning
     * @param path where it is shown
     */
    record Seen(Matter matter, String title, String text, String path) {}

    /** Returns the contribution or the comment, empty where there is none or the reader may not see it. */
    Optional<Seen> find(ContributionRef ref) {
        return Matter.isComment(ref) ? comment(ref) : sight.find(ref).map(Moderated::seen);
    }

    private static Seen seen(ContributionRow row) {
        return new Seen(
                new Matter(row.ref(), row.ref(), row.activity(), row.author()), row.title(), row.text(), row.path());
    }

    private Optional<Seen> comment(ContributionRef ref) {
        Optional<Comment> found = comments.find(ref.id()).filter(comment -> !comment.withdrawn());
        return found.flatMap(comment -> sight.find(comment.about())
                .flatMap(row -> discussions
                        .one(ref.id(), reader(), sight.reader().moderates())
                        .filter(shown -> !shown.concealed())
                        .map(shown -> seen(comment, shown, row))));
    }

    private static Seen seen(Comment comment, CommentRow shown, ContributionRow row) {
        return new Seen(
                new Matter(
                        Matter.comment(comment.id()),
                        comment.about(),
                        comment.activity(),
                        Optional.of(comment.author())),
                row.title(),
                shown.body(),
                row.path() + "#comment-" + comment.id());
    }

    private long reader() {
        return sight.reader().person().map(person -> person.value()).orElse(0L);
    }
}
