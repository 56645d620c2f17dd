// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.promise;

import dk.stigen.api.text.PlainText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A promise as the REST API reads it. */
@Schema(name = "NewPromise")
public class NewPromiseJson {

    /** What the fields of a draft are called here. */
    static final Map<String, String> NAMES = Map.of("body", "text");

    @Schema(required = true, description = "Plain text of 10 to 500 characters")
    public @Nullable String text;

    @Schema(description = "The number of the department that keeps it; absent for the municipality as a whole")
    public @Nullable Long department;

    @Schema(
            required = true,
            description = "The day by which the municipality says how far it is, from tomorrow to two years from now")
    public @Nullable LocalDate review;

    PromiseDraft draft() {
        return new PromiseDraft(PlainText.typed(text), Optional.ofNullable(department), Optional.ofNullable(review));
    }
}
