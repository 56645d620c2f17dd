// SPDX-License-Identifier: MPL-2.0
package dk.stigen.example.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Notices for other systems to read; public, as the page is. */
// #region rest
@Path("ladder/example/notices")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "example", description = "Notices on notice boards")
public class NoticeResource {

    private static final int SIZE = 50;

    @Inject
    NoticeReading reading;

    @GET
    @Operation(operationId = "listNotices", summary = "Notices, the newest first, a page at a time")
    public NoticeJson.Collection list(
            @Parameter(description = "`next` of the page before") @QueryParam("after") @Nullable String after) {
        long before = after == null
                ? Long.MAX_VALUE
                : Numbers.parse(after)
                        .orElseThrow(
                                () -> new BadRequestException("The parameter 'after' is not one that a page gave."));
        return new NoticeJson.Collection(reading.newest(Optional.empty(), before, SIZE));
    }
}
// #endregion
