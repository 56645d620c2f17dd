// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import dk.stigen.api.attachment.Attachment;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.attachment.AttachmentRepository;
import dk.stigen.persistence.attachment.StoredAttachment;
import dk.stigen.portal.contribution.Sight;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/contributions/.../attachments}: the files of a contribution. */
@Path("contributions/{plugin: [a-z][a-z0-9]{2,29}}/{type: [a-z][a-z0-9]{2,29}}/{id: [1-9][0-9]{0,17}}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AttachmentsResource {

    @Inject
    AttachFile attaching;

    @Inject
    Attached attached;

    @Inject
    AttachmentRepository files;

    @Inject
    SeenFiles seen;

    @Inject
    Sight sight;

    /**
     * A file.
     *
     * @param path where it is fetched, relative to the portal's address; nobody is given one that is held
     * @param thumbnail where a small picture of it is fetched, absent where it is no picture
     * @param held whether it is held until the virus scanner has looked at it; only its sender and those who moderate know of it
     */
    @Schema(name = "Attachment")
    public record AttachmentJson(
            String id,
            String name,
            String mediaType,
            long bytes,
            String path,
            @Nullable String thumbnail,
            Instant addedAt,
            boolean held) {

        static AttachmentJson of(StoredAttachment stored) {
            Attachment file = PortalAttachments.attachment(stored);
            return new AttachmentJson(
                    file.id().toString(),
                    file.name(),
                    file.mediaType(),
                    file.bytes(),
                    file.path(),
                    file.thumbnail().orElse(null),
                    file.addedAt(),
                    stored.held());
        }
    }

    /** All files of a contribution, in the order in which they were put there. */
    @Schema(name = "Attachments")
    public record AttachmentsJson(List<AttachmentJson> attachments) {}

    @GET
    @Operation(operationId = "listAttachments", summary = "The files of a contribution")
    @APIResponse(responseCode = "200", description = "The files, the first one first")
    @APIResponse(responseCode = "404", description = "There is no such contribution, or the caller may not see it")
    public AttachmentsJson list(
            @PathParam("plugin") String plugin, @PathParam("type") String type, @PathParam("id") long id) {
        ContributionRef about = Optional.of(ref(plugin, type, id))
                .filter(attached::is)
                .filter(sight::sees)
                .orElseThrow(AttachmentAnswers::unknown);
        return new AttachmentsJson(
                seen.of(about).stream().map(AttachmentJson::of).toList());
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "addAttachment",
            summary = "Puts a file to a contribution of the caller's own",
            description =
                    "The body is the file itself, and its length is said beforehand. Its name's ending, the Content-Type, which may be"
                            + " application/octet-stream, and its content have to agree. Pictures are stored without what a camera wrote into them.")
    @APIResponse(
            responseCode = "201",
            description = "The file as it is stored, or held until the virus scanner has looked at it")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    @APIResponse(responseCode = "403", description = "The caller may not put files there; the detail says why")
    @APIResponse(responseCode = "404", description = "There is no such contribution of the caller's")
    @APIResponse(responseCode = "409", description = "The contribution has as many files as it may have")
    @APIResponse(responseCode = "413", description = "The file is too large")
    @APIResponse(responseCode = "415", description = "Files of that kind are not taken")
    @APIResponse(
            responseCode = "422",
            description =
                    "The file is empty, damaged, or something else than its name says, or the virus scanner knows it")
    @APIResponse(responseCode = "507", description = "There is no room; nothing is stored")
    public Response add(
            @PathParam("plugin") String plugin,
            @PathParam("type") String type,
            @PathParam("id") long id,
            @Parameter(description = "The file's name, as in `plan.pdf`", required = true) @QueryParam("name") @Nullable
                    String name,
            @Parameter(hidden = true) @HeaderParam("Content-Type") @Nullable String mediaType,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream content) {
        if (name == null || name.isBlank()) {
            throw new BadRequestException("Give the file's name as the parameter 'name'.");
        }
        AttachmentAnswers.demandLogin(attaching);
        AttachFile.Taken taken = attaching.add(
                ref(plugin, type, id),
                new AttachFile.Sent(name, Optional.ofNullable(mediaType).orElse(""), content));
        AttachmentAnswers.refuse(taken.outcome(), name);
        StoredAttachment stored = taken.id().flatMap(files::find).orElseThrow(AttachmentAnswers::unknown);
        return Response.created(URI.create("attachments/" + stored.id()))
                .entity(AttachmentJson.of(stored))
                .build();
    }

    private static ContributionRef ref(String plugin, String type, long id) {
        return new ContributionRef(new PluginId(plugin), type, id);
    }
}
