// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.consultation;

import dk.stigen.panels.input.AddressNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Consultations for other systems; comments are read and written at the portal's own address for them. */
@Path("ladder/panels/consultations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "panels", description = "Rung 3: surveys and consultations")
public class ConsultationResource {

    private static final int SIZE = 50;

    @Inject
    ConsultationReading reading;

    @GET
    @Operation(operationId = "listConsultations", summary = "Consultations, the newest first, a page at a time")
    @APIResponse(responseCode = "200", description = "A page of consultations")
    @APIResponse(responseCode = "400", description = "The parameter has a value that is not allowed")
    public ConsultationJson.Collection list(
            @Parameter(description = "`next` of the page before") @QueryParam("after") @Nullable String after) {
        long before = after == null
                ? Long.MAX_VALUE
                : AddressNumber.parse(after)
                        .orElseThrow(
                                () -> new BadRequestException("The parameter 'after' is not one that a page gave."));
        return new ConsultationJson.Collection(reading.list(Optional.empty(), before, SIZE));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getConsultation",
            summary = "One consultation with its paragraphs, and what was said and done")
    @APIResponse(responseCode = "200", description = "The consultation")
    @APIResponse(responseCode = "404", description = "There is no such consultation")
    public ConsultationJson get(@PathParam("id") String id) {
        return AddressNumber.parse(id)
                .flatMap(reading::detail)
                .map(ConsultationJson::new)
                .orElseThrow(() -> new NotFoundException("There is no such consultation."));
    }
}
