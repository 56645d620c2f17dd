// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.place;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/addresses}: where an address is, for the field in which a point is chosen. For who has logged in alone: another server is asked. */
@Path("addresses")
@RolesAllowed({"citizen", "official", "politician", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AddressesResource {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 100;

    @Inject
    AddressSearch search;

    /** An address and where it is. */
    @Schema(name = "Address")
    public record AddressJson(String title, double latitude, double longitude) {}

    @GET
    @Operation(operationId = "findAddresses", summary = "Addresses that fit a text, at most five, the best first")
    @APIResponse(responseCode = "200", description = "The addresses")
    @APIResponse(responseCode = "400", description = "The parameter is not what it has to be")
    @APIResponse(responseCode = "404", description = "The municipality has no search for addresses")
    public List<AddressJson> find(
            @Parameter(required = true, description = "The beginning of an address, 3 to 100 signs")
                    @QueryParam("q")
                    @Nullable
                    String text) {
        if (!search.isOn()) {
            throw new NotFoundException("There is no search for addresses here.");
        }
        if (text == null || text.strip().length() < SHORTEST || text.length() > LONGEST) {
            throw new BadRequestException("The parameter 'q' has " + SHORTEST + " to " + LONGEST + " signs.");
        }
        return search.find(text.strip()).stream()
                .map(address -> new AddressJson(
                        address.title(),
                        address.point().latitude(),
                        address.point().longitude()))
                .toList();
    }
}
