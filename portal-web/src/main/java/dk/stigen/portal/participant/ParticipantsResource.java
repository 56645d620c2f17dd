// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.persistence.participant.ParticipantRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/v1/participants}: who takes part, for administrators who look for the one that has asked for his data. */
@Path("participants")
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ParticipantsResource {

    static final int PAGE = 100;

    @Inject
    ParticipantRepository participants;

    @GET
    @Operation(operationId = "listParticipants", summary = "The participants, the newest first, a hundred at a time")
    @APIResponse(responseCode = "200", description = "A page of participants, empty after the last")
    @APIResponse(responseCode = "400", description = "The parameter is no number")
    public List<Entry> list(
            @Parameter(description = "The lowest `id` of the page before") @QueryParam("before") @Nullable
                    String before) {
        if (before != null && !before.matches("[0-9]{1,18}")) {
            throw new BadRequestException("The parameter 'before' is a number.");
        }
        return participants.before(before == null ? Long.MAX_VALUE : Long.parseLong(before), PAGE).stream()
                .map(person -> new Entry(person.id().value(), person.displayName()))
                .toList();
    }

    /**
     * A participant.
     *
     * @param id the portal's number for the person
     * @param displayName the name that others see
     */
    public record Entry(long id, String displayName) {}
}
