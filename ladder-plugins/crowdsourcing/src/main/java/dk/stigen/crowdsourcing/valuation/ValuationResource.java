// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.valuation;

import dk.stigen.crowdsourcing.proposal.AddressNumber;
import dk.stigen.crowdsourcing.proposal.ProposalReading;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What departments think of a proposal, for other systems. */
@Path("ladder/crowdsourcing/proposals/{id}/valuations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "crowdsourcing")
public class ValuationResource {

    @Inject
    ProposalReading reading;

    @Inject
    Valuations valuations;

    @GET
    @Operation(
            operationId = "listValuations",
            summary = "What departments think of a proposal, the first to say so first")
    @APIResponse(responseCode = "200", description = "All of them")
    @APIResponse(responseCode = "404", description = "There is no such proposal")
    public List<ValuationJson> list(@PathParam("id") String id) {
        return AddressNumber.parse(id)
                .flatMap(reading::detail)
                .map(detail -> valuations.of(detail.named().proposal()).stream()
                        .map(ValuationJson::new)
                        .toList())
                .orElseThrow(() -> new NotFoundException("There is no such proposal."));
    }
}
