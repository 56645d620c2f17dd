// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.answer;

import dk.stigen.api.answer.AnswerKind;
import dk.stigen.api.text.PlainText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer as the REST API reads it. */
@Schema(name = "NewAnswer")
public class NewAnswerJson {

    /** What the fields of a draft are called here. */
    static final Map<String, String> NAMES = Map.of("body", "text", "department", "by");

    @Schema(required = true)
    public @Nullable AnswerKind kind;

    @Schema(required = true, description = "Plain text of 20 to 5000 characters")
    public @Nullable String text;

    @Schema(required = true, description = "The department or politician that answers")
    public @Nullable String by;

    @Schema(description = "When the municipality comes back, for NEEDS_TIME alone")
    public @Nullable LocalDate until;

    @Schema(
            description =
                    "For FORWARDED alone: the number of a department, politician- and the number of a politician, or council")
    public @Nullable String to;

    @Schema(description = "The version of the answer that is changed; absent for the first")
    public @Nullable Integer version;

    AnswerDraft draft() {
        return new AnswerDraft(
                Optional.ofNullable(kind).orElse(AnswerKind.ANSWERED),
                PlainText.typed(text),
                PlainText.typed(by),
                Optional.ofNullable(until),
                Optional.ofNullable(to));
    }

    /** Returns what the caller has read, which is never what is only prepared. */
    SeenAnswer seen() {
        return Optional.ofNullable(version)
                .map(read -> new SeenAnswer(false, read))
                .orElse(SeenAnswer.NONE);
    }
}
