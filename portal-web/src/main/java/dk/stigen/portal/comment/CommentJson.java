// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.comment;

import dk.stigen.portal.comment.Discussions.Card;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A comment.
 *
 * @param author the name it stands under, absent once the author has been erased
 * @param stance FOR, AGAINST or NEUTRAL, absent where nothing was chosen
 * @param body empty where its author has taken it back, or where it is hidden from the caller
 * @param hidden whether a moderator has hidden it, or has not read it yet where that comes first
 * @param answers the first answers, absent in an answer
 * @param moreAnswers how many there are beside those
 */
@Schema(name = "Comment")
public record CommentJson(
        long id,
        @Nullable String author,
        @Nullable String stance,
        String body,
        Instant at,
        boolean edited,
        boolean withdrawn,
        boolean hidden,
        int agreed,
        @Nullable List<CommentJson> answers,
        int moreAnswers) {

    static CommentJson of(Discussions.Thread thread) {
        return of(thread.first(), thread.answers().stream().map(CommentJson::of).toList(), thread.more());
    }

    static CommentJson of(Card card) {
        return of(card, null, 0);
    }

    private static CommentJson of(Card card, @Nullable List<CommentJson> answers, int more) {
        return new CommentJson(
                card.id(),
                card.author().isEmpty() ? null : card.author(),
                card.stance().isEmpty() ? null : card.stance().replaceAll(".*\\.", ""),
                card.body(),
                card.at(),
                card.edited(),
                card.withdrawn(),
                !card.held().isEmpty(),
                card.agreed(),
                answers,
                more);
    }
}
