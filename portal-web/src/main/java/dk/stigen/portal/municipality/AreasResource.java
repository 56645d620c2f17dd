// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import dk.stigen.persistence.municipality.Area;
import dk.stigen.persistence.municipality.AreaRepository;
import dk.stigen.persistence.municipality.Boundary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/v1/areas}: the areas that initiatives can be about. */
@Path("areas")
@RequestScoped
public class AreasResource {

    @Inject
    AreaRepository areas;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listAreas", summary = "The areas that are not closed, by their Danish names")
    @APIResponse(responseCode = "200", description = "All of them")
    public List<Entry> list() {
        return areas.open().stream().map(Entry::of).toList();
    }

    /**
     * An area.
     *
     * @param id its number
     * @param name its name by language, {@code da} and {@code en}
     * @param boundary where it ends, absent where that is not drawn
     */
    public record Entry(
            long id,
            Map<String, String> name,

            @Schema(type = SchemaType.OBJECT, description = "A Polygon or MultiPolygon of GeoJSON") @Nullable
            JsonObject boundary) {

        static Entry of(Area area) {
            return new Entry(
                    area.id(),
                    Names.of(area.name()),
                    area.boundary().map(Boundary::geoJson).map(Entry::json).orElse(null));
        }

        private static JsonObject json(String text) {
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                return reader.readObject();
            }
        }
    }
}
