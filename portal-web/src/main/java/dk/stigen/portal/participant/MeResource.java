// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.participant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code GET /api/v1/me}: who the caller is. */
@Path("me")
@RequestScoped
public class MeResource {

    @Inject
    Participants participants;

    @GET
    @RolesAllowed({"citizen", "official", "politician", "admin"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The person whose session or token the call carries, with the roles held now")
    public Person me() {
        return participants.current().map(Person::of).orElseThrow(() -> new NotAuthorizedException("Bearer"));
    }

    /**
     * The caller.
     *
     * @param id the portal's number for the person
     * @param displayName the name that others see
     * @param roles some of citizen, official, politician and admin, in that order
     */
    public record Person(long id, String displayName, List<String> roles) {
        static Person of(Participant participant) {
            return new Person(
                    participant.id().value(),
                    participant.displayName(),
                    participant.roles().stream().sorted().map(Role::key).toList());
        }
    }
}
