// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.draft;

import dk.stigen.api.draft.Draft;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.time.PortalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/me/drafts}: what the caller has typed into forms and not sent yet; {@code l:draft} keeps it here while somebody types. */
@Path("me/drafts")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DraftsResource {

    private static final String ONE = "{form: [a-z][a-z0-9]+/.+}";

    @Inject
    PortalDrafts drafts;

    @Inject
    PortalClock clock;

    /** A draft in the list. */
    @Schema(name = "DraftEntry")
    public record EntryJson(String form, String title, String path, Instant savedAt) {

        static EntryJson of(Draft draft) {
            return new EntryJson(draft.form(), draft.title(), draft.path(), draft.savedAt());
        }
    }

    /**
     * A draft.
     *
     * @param fields by the name of each field what was typed or chosen there
     */
    @Schema(name = "Draft")
    public record DraftJson(String form, String title, String path, Instant savedAt, Map<String, List<String>> fields) {

        static DraftJson of(Draft draft) {
            return new DraftJson(draft.form(), draft.title(), draft.path(), draft.savedAt(), draft.fields());
        }
    }

    @GET
    @Operation(operationId = "listDrafts", summary = "The caller's drafts, the latest first, at most fifty")
    @APIResponse(responseCode = "200", description = "The drafts")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    public List<EntryJson> list() {
        caller();
        return drafts.mine().stream().map(EntryJson::of).toList();
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "readDraft", summary = "What the caller has typed into a form")
    @APIResponse(responseCode = "200", description = "The draft")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    @APIResponse(responseCode = "404", description = "There is none")
    public DraftJson read(@PathParam("form") String form) {
        caller();
        return drafts.find(form).map(DraftJson::of).orElseThrow(() -> new NotFoundException("There is no such draft."));
    }

    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "keepDraft",
            summary = "Keeps it in place of what the caller has typed into the form before")
    @APIResponse(responseCode = "204", description = "It is kept")
    @APIResponse(responseCode = "400", description = "It is no draft")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    @APIResponse(responseCode = "413", description = "The fields are larger than 100000 bytes")
    public void keep(@PathParam("form") String form, @Nullable NewDraftJson body) {
        ParticipantId caller = caller();
        if (body == null || body.fields == null) {
            throw new BadRequestException("A draft has fields.");
        }
        Map<String, List<String>> fields = fields(body.fields);
        if (PortalDrafts.isTooLarge(DraftFields.json(fields))) {
            throw new ClientErrorException(
                    "A draft has " + PortalDrafts.MOST_BYTES + " bytes at the most.",
                    Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        drafts.keep(caller, draft(form, body, fields));
    }

    private static Map<String, List<String>> fields(JsonObject given) {
        return DraftFields.of(given)
                .orElseThrow(() -> new BadRequestException("/fields has an array of texts by the name of each field."));
    }

    private Draft draft(String form, NewDraftJson body, Map<String, List<String>> fields) {
        try {
            return new Draft(
                    form,
                    body.title == null ? "" : body.title.strip(),
                    body.path == null ? "" : body.path,
                    fields,
                    clock.now());
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e.getMessage(), e);
        }
    }

    @DELETE
    @Path(ONE)
    @Operation(operationId = "discardDraft", summary = "Throws it away; again, it changes nothing")
    @APIResponse(responseCode = "204", description = "There is no such draft")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    public void discard(@PathParam("form") String form) {
        caller();
        drafts.sent(form);
    }

    private ParticipantId caller() {
        return drafts.owner().orElseThrow(() -> new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN));
    }
}
