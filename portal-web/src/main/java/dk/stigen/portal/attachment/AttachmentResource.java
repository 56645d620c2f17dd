// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/attachments}: one file, for whoever has put it there. */
@Path("attachments/{attachment: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AttachmentResource {

    @Inject
    AttachFile attaching;

    @DELETE
    @Operation(operationId = "removeAttachment", summary = "Removes a file of the caller's own contribution")
    @APIResponse(responseCode = "204", description = "It is removed")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    @APIResponse(responseCode = "403", description = "The caller may not change it any more; the detail says why")
    @APIResponse(responseCode = "404", description = "There is no such file of the caller's")
    public void remove(@PathParam("attachment") String attachment) {
        AttachmentAnswers.demandLogin(attaching);
        AttachmentAnswers.refuse(attaching.remove(UUID.fromString(attachment)), "");
    }
}
