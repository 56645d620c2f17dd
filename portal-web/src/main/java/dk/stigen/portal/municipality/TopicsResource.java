// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import dk.stigen.persistence.municipality.TopicRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code GET /api/v1/topics}: the topics that initiatives can have. */
@Path("topics")
@RequestScoped
public class TopicsResource {

    @Inject
    TopicRepository topics;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listTopics", summary = "The topics that are not closed, in the municipality's order")
    @APIResponse(responseCode = "200", description = "All of them")
    public List<Entry> list() {
        return topics.open().stream()
                .map(topic -> new Entry(topic.id(), Names.of(topic.name())))
                .toList();
    }

    /**
     * A topic.
     *
     * @param id its number
     * @param name its name by language, {@code da} and {@code en}
     */
    public record Entry(long id, Map<String, String> name) {}
}
