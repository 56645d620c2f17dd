// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.association;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.association.Association;
import dk.stigen.persistence.association.AssociationRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/associations}: which associations take part; who represents them is nobody else's business. */
@Path("associations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AssociationsResource {

    @Inject
    AssociationRepository associations;

    @GET
    @Operation(operationId = "listAssociations", summary = "The associations that take part, by name")
    @APIResponse(responseCode = "200", description = "All associations")
    public List<Entry> list() {
        return associations.all().stream().map(Entry::of).toList();
    }

    @GET
    @Path("{id: [1-9][0-9]{0,17}}")
    @Operation(operationId = "getAssociation", summary = "One association")
    @APIResponse(responseCode = "200", description = "The association")
    @APIResponse(responseCode = "404", description = "There is no such association")
    public Entry get(@PathParam("id") long id) {
        return associations
                .find(new ParticipantId(id))
                .map(Entry::of)
                .orElseThrow(() -> new NotFoundException("There is no such association."));
    }

    /**
     * An association.
     *
     * @param id the portal's number for it
     * @param cvr its eight digits in the business register, absent for one that was approved without
     */
    @Schema(name = "Association")
    public record Entry(long id, String name, @Nullable String cvr) {
        static Entry of(Association association) {
            return new Entry(
                    association.id().value(),
                    association.name(),
                    association.cvr().orElse(null));
        }
    }
}
