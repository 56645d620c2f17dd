// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.promise;

import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.promise.PromiseState;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody says of a promise as the REST API reads it. */
@Schema(name = "NewProgressReport")
public class NewReportJson {

    @Schema(required = true, description = "The version of the promise that was read")
    public @Nullable Integer version;

    @Schema(description = "ON_ITS_WAY where it is absent")
    public @Nullable PromiseState state;

    @Schema(description = "In per cent; what is kept is always 100, and needs none")
    public @Nullable Integer progress;

    @Schema(required = true, description = "Plain text of 10 to 1000 characters")
    public @Nullable String note;

    @Schema(description = "The next day by which the municipality says how far it is, for what is on its way alone")
    public @Nullable LocalDate review;

    ReportDraft draft() {
        return new ReportDraft(
                Optional.ofNullable(state).orElse(PromiseState.ON_ITS_WAY),
                Optional.ofNullable(progress).orElse(-1),
                PlainText.typed(note),
                Optional.ofNullable(review));
    }
}
