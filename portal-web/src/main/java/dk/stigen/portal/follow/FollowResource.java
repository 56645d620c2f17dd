// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.follow;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.follow.FollowRepository.Followed;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/follows}: what the caller follows. Initiatives are named {@code portal/initiative/<number>}. */
@Path("follows")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class FollowResource {

    private static final int PAGE = 50;
    private static final String ONE =
            "{plugin: [a-z][a-z0-9]{2,29}}/{type: [a-z][a-z0-9]{2,29}}/{id: [1-9][0-9]{0,17}}";

    @Inject
    Following following;

    @Inject
    PortalParticipants participants;

    /**
     * Something that is followed.
     *
     * @param ref its address, as in {@code crowdsourcing/proposal/17}
     * @param path its page within the portal
     */
    @Schema(name = "Followed")
    public record FollowedJson(String ref, String title, String path) {

        static FollowedJson of(Followed found) {
            return new FollowedJson(found.subject().toString(), found.title(), found.path());
        }
    }

    @GET
    @Operation(
            operationId = "listFollows",
            summary = "What the caller follows and may see, the latest first, at most fifty")
    @APIResponse(responseCode = "200", description = "What is followed")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    public List<FollowedJson> list(
            @Parameter(description = "How many to pass over") @QueryParam("skip") @Nullable String skip) {
        if (skip != null && !skip.matches("[0-9]{1,5}")) {
            throw new BadRequestException("The parameter 'skip' is a number.");
        }
        return following.list(caller(), skip == null ? 0 : Integer.parseInt(skip), PAGE).stream()
                .map(FollowedJson::of)
                .toList();
    }

    @PUT
    @Path(ONE)
    @Operation(operationId = "follow", summary = "The caller follows it; again, it changes nothing")
    @APIResponse(responseCode = "204", description = "The caller follows it")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    @APIResponse(responseCode = "404", description = "There is no such thing, or the caller may not see it")
    public void follow(@PathParam("plugin") String plugin, @PathParam("type") String type, @PathParam("id") long id) {
        ParticipantId caller = caller();
        if (following.follow(ref(plugin, type, id), caller, true).isEmpty()) {
            throw new NotFoundException("There is no such contribution or initiative.");
        }
    }

    @DELETE
    @Path(ONE)
    @Operation(operationId = "unfollow", summary = "The caller follows it no longer; again, it changes nothing")
    @APIResponse(responseCode = "204", description = "The caller does not follow it")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    public void unfollow(@PathParam("plugin") String plugin, @PathParam("type") String type, @PathParam("id") long id) {
        following.follow(ref(plugin, type, id), caller(), false);
    }

    private static ContributionRef ref(String plugin, String type, long id) {
        return new ContributionRef(new PluginId(plugin), type, id);
    }

    private ParticipantId caller() {
        return participants
                .current()
                .map(Participant::id)
                .orElseThrow(() -> new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN));
    }
}
