// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.support;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.plugin.PluginId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/contributions/.../support}: how many support a contribution, and whether the caller does. */
@Path("contributions/{plugin: [a-z][a-z0-9]{2,29}}/{type: [a-z][a-z0-9]{2,29}}/{id: [1-9][0-9]{0,17}}/support")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SupportResource {

    @Inject
    GiveSupport giving;

    @Inject
    Supporting supporting;

    @Inject
    Participants participants;

    /**
     * How a contribution is supported.
     *
     * @param count absent where it is kept back for now
     * @param goal absent where there is none
     */
    @Schema(name = "Support")
    public record SupportJson(
            @Schema(description = "Absent where the count is kept back while support is given") @Nullable
            Integer count,

            @Schema(description = "How many supports it seeks; absent where it has no goal") @Nullable
            Integer goal,

            @Schema(description = "Whether the caller supports it")
            boolean supported) {}

    @GET
    @Operation(operationId = "readSupport", summary = "How many support a contribution, and whether the caller does")
    @APIResponse(responseCode = "200", description = "How it is supported")
    @APIResponse(
            responseCode = "404",
            description = "There is no such contribution, it cannot be supported, or the caller may not see it")
    public SupportJson read(
            @PathParam("plugin") String plugin, @PathParam("type") String type, @PathParam("id") long id) {
        Supporting.Shown shown = supporting.find(ref(plugin, type, id)).orElseThrow(SupportResource::unknown);
        return new SupportJson(
                shown.countShown() ? shown.count() : null, shown.goal() == 0 ? null : shown.goal(), shown.supported());
    }

    @PUT
    @Operation(
            operationId = "supportContribution",
            summary = "Supports a contribution in the caller's name; again, it changes nothing")
    @APIResponse(responseCode = "204", description = "The caller supports it")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    @APIResponse(responseCode = "403", description = "The caller may not; the detail says why")
    @APIResponse(responseCode = "404", description = "There is no such contribution, or the caller may not see it")
    public void support(@PathParam("plugin") String plugin, @PathParam("type") String type, @PathParam("id") long id) {
        demandDone(giving.give(ref(plugin, type, id), caller()));
    }

    @DELETE
    @Operation(operationId = "withdrawSupport", summary = "Takes the caller's support back; again, it changes nothing")
    @APIResponse(responseCode = "204", description = "The caller does not support it")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    @APIResponse(responseCode = "403", description = "The caller may not; the detail says why")
    @APIResponse(responseCode = "404", description = "There is no such contribution, or the caller may not see it")
    public void withdraw(@PathParam("plugin") String plugin, @PathParam("type") String type, @PathParam("id") long id) {
        demandDone(giving.withdraw(ref(plugin, type, id), caller()));
    }

    private ParticipantId caller() {
        return participants
                .current()
                .orElseThrow(() -> new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN))
                .id();
    }

    private static void demandDone(SupportOutcome outcome) {
        switch (outcome) {
            case DONE, UNCHANGED -> {
                // it is as the caller wants it
            }
            case UNKNOWN -> throw unknown();
            case FAILED -> throw new ServiceUnavailableException("The step does not take it now. Try again later.");
        }
    }

    private static NotFoundException unknown() {
        return new NotFoundException("There is no such contribution.");
    }

    private static ContributionRef ref(String plugin, String type, long id) {
        return new ContributionRef(new PluginId(plugin), type, id);
    }
}
