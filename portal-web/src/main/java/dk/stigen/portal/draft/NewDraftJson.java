// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.draft;

import jakarta.json.JsonObject;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a caller sends who keeps a draft. */
@Schema(name = "NewDraft")
public class NewDraftJson {

    @Schema(required = true, description = "What the list of drafts calls it, at most 200 characters")
    public @Nullable String title;

    @Schema(required = true, description = "The form's page within the portal, beginning with a slash")
    public @Nullable String path;

    @Schema(
            required = true,
            type = SchemaType.OBJECT,
            description =
                    "By the name of each field an array of texts; what looks like a secret is left out. At most 100000 bytes")
    public @Nullable JsonObject fields;
}
