// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.export;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.persistence.privacy.export.DataExport;
import dk.stigen.portal.i18n.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/me/exports}: files with everything that is kept about the caller, for the caller alone. */
@Path("me/exports")
@RolesAllowed({"citizen", "official", "politician", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ExportsResource {

    private static final String NUMBER = "{id: [1-9][0-9]{0,17}}";
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    AskForExport exports;

    @Inject
    Participants participants;

    @Inject
    HttpServletRequest request;

    @Context
    UriInfo address;

    @GET
    @Operation(operationId = "listExports", summary = "The caller's files, the latest first")
    @APIResponse(responseCode = "200", description = "Those that can be fetched or are on their way")
    public List<Export> list() {
        return exports.of(me()).stream().map(Export::of).toList();
    }

    @POST
    @Operation(
            operationId = "askForExport",
            summary = "Asks for a file with everything that is kept about the caller; it is made in the background")
    @APIResponse(responseCode = "202", description = "It is being made; Location is where its state is asked for")
    @APIResponse(responseCode = "409", description = "One is being made already")
    @APIResponse(responseCode = "429", description = "The caller has asked three times within a day")
    public Response ask() {
        ParticipantId person = me();
        long id = exports.ask(person, Language.of(request).locale()).orElseThrow(() -> refused(person));
        Export made = exports.find(id, person).map(Export::of).orElseThrow(NotFoundException::new);
        return Response.accepted(made)
                .location(address.getAbsolutePathBuilder()
                        .path(String.valueOf(id))
                        .build())
                .build();
    }

    private ClientErrorException refused(ParticipantId person) {
        return exports.refusal(person)
                        .filter(AskForExport.Refusal.OFTEN::equals)
                        .isPresent()
                ? new ClientErrorException(
                        "You have asked for three files within a day; ask tomorrow.", TOO_MANY_REQUESTS)
                : new ClientErrorException("A file is being made already.", Response.Status.CONFLICT);
    }

    @GET
    @Path(NUMBER)
    @Operation(operationId = "getExport", summary = "How far a file is")
    @APIResponse(responseCode = "200", description = "Its state")
    @APIResponse(responseCode = "404", description = "The caller has no such file")
    public Export state(@PathParam("id") long id) {
        return exports.find(id, me()).map(Export::of).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path(NUMBER + "/file")
    @Produces("application/zip")
    @Operation(operationId = "fetchExport", summary = "A ZIP file with data.json and data.html")
    @APIResponse(responseCode = "200", description = "The file, which nobody may keep in a cache")
    @APIResponse(
            responseCode = "404",
            description = "The caller has no such file, it is not made yet, or its time is over")
    public Response file(@PathParam("id") long id) {
        byte[] file = exports.fetch(id, me()).orElseThrow(NotFoundException::new);
        return Response.ok(file)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"stigen-data.zip\"")
                .build();
    }

    private ParticipantId me() {
        return participants.current().map(Participant::id).orElseThrow(() -> new NotAuthorizedException("Bearer"));
    }

    /**
     * A file.
     *
     * @param state waiting, ready or failed
     * @param askedAt in UTC
     * @param madeAt in UTC, absent while there is no file
     * @param expiresAt until when it can be fetched, absent while there is no file
     * @param missing the steps whose data is not in it
     */
    public record Export(
            long id,
            String state,
            String askedAt,
            @Nullable String madeAt,
            @Nullable String expiresAt,
            List<String> missing) {

        static Export of(DataExport export) {
            return new Export(
                    export.id(),
                    export.state().name().toLowerCase(Locale.ROOT),
                    export.askedAt().toString(),
                    export.madeAt().map(Instant::toString).orElse(null),
                    export.expiresAt().map(Instant::toString).orElse(null),
                    export.missing());
        }
    }
}
