// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.comment;

import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.comment.Stance;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a caller sends who comments. */
@Schema(name = "NewComment")
public class NewCommentJson {

    @Schema(required = true, description = "Plain text; paragraphs are parted by empty lines")
    public @Nullable String body;

    @Schema(description = "FOR, AGAINST or NEUTRAL, where the activity wants it and no comment is answered")
    public @Nullable Stance stance;

    @Schema(description = "The number of the comment that is answered; absent for one that begins a thread")
    public @Nullable Long answers;

    @Schema(
            description =
                    "Whom names behind an @ in the body mean: `ref` of those whom `mentionable` lists; needless where a name is one person's")
    public @Nullable List<String> mentioned;

    @Schema(description = "Whether to send it in spite of watched words, and with what looks like a CPR number masked")
    public @Nullable Boolean masked;

    @Schema(description = "A UUID by which a call that is made again, because its answer was lost, is known")
    public @Nullable String key;

    CommentDraft draft() {
        return new CommentDraft(
                Optional.ofNullable(answers),
                Optional.ofNullable(stance).orElse(Stance.NONE),
                PlainText.typed(body),
                mentioned == null ? List.of() : List.copyOf(mentioned),
                Boolean.TRUE.equals(masked),
                submissionKey());
    }

    private UUID submissionKey() {
        try {
            return key == null ? UUID.randomUUID() : UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("The key is no UUID.", e);
        }
    }
}
