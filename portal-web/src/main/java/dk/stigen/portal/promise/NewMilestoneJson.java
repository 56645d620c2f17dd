// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.promise;

import dk.stigen.api.text.PlainText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something on the way to a promise as the REST API reads it. */
@Schema(name = "NewMilestone")
public class NewMilestoneJson {

    /** What the fields of a draft are called here. */
    static final Map<String, String> NAMES = Map.of("milestone", "text");

    @Schema(required = true, description = "Plain text of 5 to 200 characters")
    public @Nullable String text;

    @Schema(required = true, description = "The day by which it is to be reached, from tomorrow to two years from now")
    public @Nullable LocalDate due;

    MilestoneDraft draft() {
        return new MilestoneDraft(PlainText.typed(text), Optional.ofNullable(due));
    }
}
