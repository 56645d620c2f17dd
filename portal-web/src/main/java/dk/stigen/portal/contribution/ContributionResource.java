// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.contribution.ContributionType;
import dk.stigen.spi.contribution.ContributionTypes;
import dk.stigen.spi.contribution.Projection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code GET /api/v1/contributions/<plugin>/<type>/<id>}: any plugin's contribution as a card. */
@Path("contributions/{plugin}/{type: [a-z][a-z0-9]+}/{id: [1-9][0-9]{0,17}}")
@RequestScoped
public class ContributionResource {

    @Inject
    PluginRegistry plugins;

    @Inject
    PublicSteps steps;

    @Inject
    Activities activities;

    @Inject
    Participants participants;

    @Inject
    Sight sight;

    @Context
    HttpServletRequest request;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getContribution", summary = "A contribution of any step, as far as the caller may see it")
    @APIResponse(responseCode = "200", description = "The contribution as a card")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public ContributionCard get(
            @PathParam("plugin") String plugin, @PathParam("type") String type, @PathParam("id") long id) {
        // one that may not be seen is answered as one that is not there
        return steps.find(plugin)
                .flatMap(known -> projection(known, type, id))
                .filter(found -> sight.sees(found.visibility()))
                .filter(found -> activities.find(found.activity()).isPresent())
                .map(this::card)
                .orElseThrow(() -> new NotFoundException("There is no such contribution."));
    }

    private Optional<Projection> projection(PluginId plugin, String type, long id) {
        return type(plugin, type)
                .flatMap(known -> plugins.ask(
                        plugin, ContributionTypes.class, "projections", types -> types.projections(type, Set.of(id))))
                .flatMap(found -> found.stream()
                        .filter(projection -> projection.ref().equals(new ContributionRef(plugin, type, id)))
                        .findFirst());
    }

    private Optional<ContributionType> type(PluginId plugin, String key) {
        return plugins
                .ask(plugin, ContributionTypes.class, "types", ContributionTypes::types)
                .orElse(List.of())
                .stream()
                .filter(type -> type.key().equals(key))
                .findFirst();
    }

    private ContributionCard card(Projection projection) {
        PluginId plugin = projection.ref().plugin();
        String kind = type(plugin, projection.ref().type())
                .map(type ->
                        plugins.text(plugin, type.title(), Language.of(request).locale()))
                .orElse("");
        return ContributionCard.of(
                projection,
                kind,
                projection
                        .author()
                        .flatMap(author -> Optional.ofNullable(
                                participants.displayNames(Set.of(author)).get(author)))
                        .orElse(null));
    }
}
