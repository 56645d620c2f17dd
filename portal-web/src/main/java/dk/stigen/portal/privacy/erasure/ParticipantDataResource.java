// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.erasure;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.portal.privacy.PersonalDataAudit;
import dk.stigen.portal.privacy.PersonalDataRun;
import dk.stigen.spi.privacy.ErasureReason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/participants/<id>}: what all steps and the portal keep about a person, for administrators who were asked for it. */
@Path("participants/{id: [1-9][0-9]{0,17}}")
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ParticipantDataResource {

    private static final String NOT_REACHED =
            "each step that was not reached is named with its state. Try again where it is active or"
                    + " failed; switch it on first where it is disabled, and upgrade it where it is incompatible, since its data is still there";

    private static final Logger log = System.getLogger("dk.stigen.audit");

    @Inject
    PersonalDataRun run;

    @Inject
    Participants participants;

    @Inject
    EraseParticipant erasure;

    @Inject
    PersonalDataAudit audit;

    @GET
    @Path("export")
    @Operation(
            operationId = "exportParticipant",
            summary = "Everything that the steps and the portal keep about a person")
    @APIResponse(responseCode = "200", description = "All of it")
    @APIResponse(responseCode = "404", description = "There is no such person")
    @APIResponse(responseCode = "503", description = "Part of it: " + NOT_REACHED)
    public Response export(@PathParam("id") long id) {
        ParticipantId person = known(id);
        JsonObject export = run.export(person);
        audit.record("exported", person, export.getBoolean("complete"));
        return answer("exported", person, export);
    }

    @POST
    @Path("erasure")
    @Operation(
            operationId = "eraseParticipant",
            summary = "Erases or anonymises everything that the steps and the portal keep about a person",
            description =
                    "Whoever logs in again afterwards is a new participant. What is not complete is tried again by itself.")
    @APIResponse(responseCode = "200", description = "What came of it")
    @APIResponse(responseCode = "404", description = "There is no such person")
    @APIResponse(
            responseCode = "409",
            description =
                    "The person's data must stay for now, or somebody else is erasing it; it is done by itself afterwards")
    @APIResponse(responseCode = "503", description = "Not complete: " + NOT_REACHED)
    public Response erase(@PathParam("id") long id) {
        ParticipantId person = known(id);
        erasure.ask(person, ErasureReason.REQUESTED);
        JsonObject outcome = erasure.eraseNow(person)
                .orElseThrow(() -> new ClientErrorException(
                        "The person's data must stay for now, or is being erased already.", Response.Status.CONFLICT));
        return answer("erased", person, outcome);
    }

    private ParticipantId known(long id) {
        ParticipantId person = new ParticipantId(id);
        if (participants.displayNames(Set.of(person)).isEmpty()) {
            throw new NotFoundException("There is no such person.");
        }
        return person;
    }

    /** What was in it is nobody's business in a log. */
    private Response answer(String what, ParticipantId person, JsonObject outcome) {
        Participant administrator = participants.current().orElseThrow(() -> new NotAuthorizedException("Bearer"));
        boolean complete = outcome.getBoolean("complete");
        log.log(
                Level.INFO,
                "Administrator {0} {1} the personal data of participant {2}{3}.",
                String.valueOf(administrator.id().value()),
                what,
                String.valueOf(person.value()),
                complete ? "" : ", but not completely");
        return Response.status(complete ? Response.Status.OK : Response.Status.SERVICE_UNAVAILABLE)
                .entity(outcome)
                .build();
    }
}
