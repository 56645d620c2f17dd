// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.promise;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.persistence.promise.PromiseRepository;
import dk.stigen.persistence.promise.PromiseRow;
import dk.stigen.portal.answer.Answerable;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.rest.InvalidBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/contributions/.../answers/promises}: what the municipality has promised with its answers, and how far that is. */
@Path("contributions/{plugin: [a-z][a-z0-9]{2,29}}/{type: [a-z][a-z0-9]{2,29}}/{id: [1-9][0-9]{0,17}}/answers/promises")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PromisesResource {

    private static final String NUMBER = ": [1-9][0-9]{0,17}}";

    @Inject
    PromiseRepository promises;

    @Inject
    KeepPromise keeping;

    @Inject
    Answerable answerable;

    @Inject
    Participants participants;

    @Inject
    Sight sight;

    @PathParam("plugin")
    String plugin = "";

    @PathParam("type")
    String type = "";

    @PathParam("id")
    long id;

    @GET
    @Operation(
            operationId = "listPromises",
            summary = "What the municipality has promised with its answers to a contribution, and how far that is")
    @APIResponse(responseCode = "200", description = "The oldest first; possibly none")
    @APIResponse(responseCode = "404", description = "There is no such contribution, or the caller may not see it")
    public List<PromiseJson> list() {
        return promises.to(seen()).stream().map(this::json).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "makePromise",
            summary = "Promises something with the municipality's published answer",
            description =
                    "It is promised to all who were given the same answer. What is promised there already is answered with as it stands.")
    @APIResponse(responseCode = "201", description = "The promise")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    @APIResponse(responseCode = "403", description = "The caller may not answer the contribution; the detail says why")
    @APIResponse(responseCode = "404", description = "There is no such contribution, or the caller may not see it")
    @APIResponse(responseCode = "409", description = "No answer is published")
    @APIResponse(
            responseCode = "422",
            description = "Something is missing or wrong; `errors` says what, field by field")
    public Response make(@Nullable NewPromiseJson given) {
        PromiseDraft draft = sent(given).draft();
        ContributionRef about = seenByWhoActs();
        // whoever may not is told so before anything is said of the body
        if (keeping.answered(about).isEmpty()) {
            throw conflict("promise.fault.unanswered");
        }
        refuse(keeping.faults(draft), NewPromiseJson.NAMES);
        long made = keeping.make(about, draft).orElseThrow(() -> conflict("promise.fault.unanswered"));
        return Response.status(Response.Status.CREATED)
                .entity(promises.find(made).map(this::json).orElseThrow(PromisesResource::unknown))
                .build();
    }

    @POST
    @Path("{promise" + NUMBER + "/reports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reportOnPromise", summary = "Says how far a promise is, or that it is kept or dropped")
    @APIResponse(responseCode = "204", description = "It is said; what was said before stays")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    @APIResponse(responseCode = "403", description = "The caller may not answer the contribution; the detail says why")
    @APIResponse(responseCode = "404", description = "The contribution was promised no such thing")
    @APIResponse(responseCode = "409", description = "Somebody else has changed the promise meanwhile")
    @APIResponse(
            responseCode = "422",
            description = "Something is missing or wrong; `errors` says what, field by field")
    public Response report(@PathParam("promise") long promise, @Nullable NewReportJson given) {
        NewReportJson said = sent(given);
        ReportDraft draft = said.draft();
        demand(promise);
        Map<String, MessageKey> faults = draft.faults(keeping.today());
        if (said.version == null) {
            faults.put("version", MessageKey.of("promise.fault.version"));
        }
        refuse(faults, Map.of());
        return answer(keeping.report(promise, Optional.ofNullable(said.version).orElseThrow(), draft));
    }

    @POST
    @Path("{promise" + NUMBER + "/milestones")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addMilestone",
            summary = "Adds something on the way to a promise",
            description = "What is on the way already is not added again.")
    @APIResponse(responseCode = "204", description = "It stands there")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    @APIResponse(responseCode = "403", description = "The caller may not answer the contribution; the detail says why")
    @APIResponse(responseCode = "404", description = "The contribution was promised no such thing")
    @APIResponse(
            responseCode = "422",
            description = "Something is missing or wrong; `errors` says what, field by field")
    public Response addMilestone(@PathParam("promise") long promise, @Nullable NewMilestoneJson given) {
        MilestoneDraft draft = sent(given).draft();
        demand(promise);
        refuse(draft.faults(keeping.today()), NewMilestoneJson.NAMES);
        return answer(keeping.addMilestone(promise, draft));
    }

    @PUT
    @Path("{promise" + NUMBER + "/milestones/{milestone" + NUMBER + "/reached")
    @Operation(
            operationId = "reachMilestone",
            summary = "Notes that a milestone is reached today, unless it was before")
    @APIResponse(responseCode = "204", description = "It is reached")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    @APIResponse(responseCode = "403", description = "The caller may not answer the contribution; the detail says why")
    @APIResponse(responseCode = "404", description = "The contribution was promised no such thing")
    public Response reach(@PathParam("promise") long promise, @PathParam("milestone") long milestone) {
        PromiseRow found = demand(promise);
        if (found.milestones().stream().noneMatch(step -> step.id() == milestone)) {
            throw unknown();
        }
        return answer(keeping.reach(promise, milestone));
    }

    /** Demands that this was promised to the contribution, and that the caller may answer it. */
    private PromiseRow demand(long promise) {
        PromiseRow found = promises.to(seenByWhoActs()).stream()
                .filter(row -> row.id() == promise)
                .findFirst()
                .orElseThrow(PromisesResource::unknown);
        // whoever may not is told so before anything is said of the body
        keeping.kept(promise);
        return found;
    }

    private ContributionRef seenByWhoActs() {
        if (participants.current().isEmpty()) {
            throw new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN);
        }
        return seen();
    }

    private ContributionRef seen() {
        ContributionRef about = new ContributionRef(new PluginId(plugin), type, id);
        if (!sight.sees(about) || !answerable.is(about)) {
            throw new NotFoundException("There is no such contribution.");
        }
        return about;
    }

    private PromiseJson json(PromiseRow row) {
        return new PromiseJson(row, keeping.today());
    }

    private static <T> T sent(@Nullable T body) {
        return Optional.ofNullable(body)
                .orElseThrow(() -> new BadRequestException("Send a body; /openapi describes it."));
    }

    private static void refuse(Map<String, MessageKey> faults, Map<String, String> names) {
        if (!faults.isEmpty()) {
            throw InvalidBody.of(faults, names, fault -> Texts.PROMISE.in(Locale.ENGLISH, fault));
        }
    }

    private static Response answer(KeepPromise.Outcome outcome) {
        return switch (outcome) {
            case DONE -> Response.noContent().build();
            case UNKNOWN -> throw unknown();
            case OVERTAKEN -> throw conflict("promise.fault.OVERTAKEN");
        };
    }

    private static NotFoundException unknown() {
        return new NotFoundException("The contribution was promised no such thing.");
    }

    private static ClientErrorException conflict(String why) {
        return new ClientErrorException(Texts.PROMISE.in(Locale.ENGLISH, why), Response.Status.CONFLICT);
    }
}
