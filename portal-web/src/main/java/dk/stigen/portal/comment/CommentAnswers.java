// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.comment;

import dk.stigen.portal.i18n.Texts;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** What programs are told of what becomes of a comment. */
final class CommentAnswers {

    private static final int UNPROCESSABLE_CONTENT = 422;
    private static final int TOO_MANY_REQUESTS = 429;

    private CommentAnswers() {}

    /** Goes on where it is done, and says why not where it is not. */
    static void refuse(Outcome outcome) {
        switch (outcome) {
            case DONE -> {
                // nothing to refuse
            }
            case UNKNOWN -> throw unknown();
            case TOO_SHORT, TOO_LONG, NO_STANCE, TOO_MANY_MENTIONED, SCREENED ->
                throw new ClientErrorException(said(outcome), UNPROCESSABLE_CONTENT);
            case REPEATED, TOO_LATE -> throw new ClientErrorException(said(outcome), Response.Status.CONFLICT);
            case TOO_MANY, TOO_MANY_HOUR ->
                throw new ClientErrorException(
                        said(outcome),
                        Response.status(TOO_MANY_REQUESTS)
                                .header("Retry-After", retryAfter(outcome))
                                .build());
        }
    }

    /** Returns after how many seconds it can be tried again. */
    static long retryAfter(Outcome outcome) {
        return (outcome == Outcome.TOO_MANY_HOUR ? WriteComment.HOURLY_PAUSE : WriteComment.MINUTE).toSeconds();
    }

    private static String said(Outcome outcome) {
        return Texts.COMMENT.in(
                Locale.ENGLISH,
                "comment.fault." + outcome,
                CommentRules.SHORTEST,
                5000,
                WriteComment.IN_A_MINUTE,
                Mentions.MOST,
                WriteComment.IN_AN_HOUR);
    }

    static NotFoundException unknown() {
        return new NotFoundException("There is no such comment or contribution.");
    }
}
