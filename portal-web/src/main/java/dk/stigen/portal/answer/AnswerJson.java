// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.answer;

import dk.stigen.api.answer.AnswerKind;
import dk.stigen.persistence.answer.AnswerRow;
import dk.stigen.persistence.answer.DutyRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer, or that one is owed, as the REST API writes it; times are UTC. */
@Schema(name = "MunicipalAnswer")
public final class AnswerJson {

    @Schema(description = "DEPARTMENT, POLITICIAN or COUNCIL")
    public final String addressee;

    @Schema(description = "Who owes or gave it")
    public final String name;

    @Schema(description = "Before when an answer has to be given; absent where none is owed any more")
    public final @Nullable Instant due;

    public final boolean overdue;

    @Schema(description = "Why the day was put off; absent where it was not")
    public final @Nullable String putOffBecause;

    @Schema(description = "Absent until there is an answer")
    public final @Nullable AnswerKind kind;

    @Schema(description = "Plain text; paragraphs are parted by empty lines")
    public final @Nullable String text;

    @Schema(description = "The department or politician that answers")
    public final @Nullable String by;

    @Schema(description = "When the municipality comes back, if it needs time")
    public final @Nullable LocalDate until;

    public final @Nullable Instant answeredAt;

    @Schema(description = "To be given when the answer is changed; absent until there is one")
    public final @Nullable Integer version;

    AnswerJson(DutyRow duty, String name, Instant now) {
        Optional<AnswerRow> answer = duty.latest();
        this.addressee = duty.addressee().name();
        this.name = name;
        due = duty.isOpen() ? duty.due().orElse(null) : null;
        overdue = duty.isOverdue(now);
        putOffBecause = duty.isOpen() && !duty.putOffWhy().isEmpty() ? duty.putOffWhy() : null;
        kind = answer.map(AnswerRow::kind).orElse(null);
        text = answer.map(AnswerRow::text).orElse(null);
        by = answer.map(AnswerRow::by).orElse(null);
        until = answer.flatMap(AnswerRow::until).orElse(null);
        answeredAt = answer.flatMap(AnswerRow::publishedAt).orElse(null);
        version = answer.map(AnswerRow::version).orElse(null);
    }
}
