// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.answer.OfficialAnswers;
import dk.stigen.api.moderation.TextScreening;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.settings.Settings;
import dk.stigen.crowdsourcing.proposal.ProposalList.Cursor;
import dk.stigen.crowdsourcing.proposal.ProposalList.Filter;
import dk.stigen.crowdsourcing.proposal.ProposalList.Order;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Proposals for other systems: to read by anybody, as the pages are, and to submit by whoever may on the pages. */
@Path("ladder/crowdsourcing/proposals")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "crowdsourcing", description = "Rung 4: proposals by citizens")
public class ProposalResource {

    static final int MOST = 100;

    @Inject
    ProposalReading reading;

    @Inject
    OfficialAnswers answers;

    @Inject
    SubmitProposal submitProposal;

    @Inject
    Participants participants;

    @Inject
    Settings settings;

    @Inject
    TextScreening screening;

    @GET
    @Operation(
            operationId = "listProposals",
            summary = "Proposals, a page at a time",
            description = "Follow `next` as `after` for the following page; it is absent on the last one.")
    @APIResponse(responseCode = "200", description = "A page of proposals")
    @APIResponse(responseCode = "400", description = "A parameter has a value that is not allowed")
    public ProposalJson.Collection list(
            @Parameter(description = "newest or most_supported") @QueryParam("order") @DefaultValue("newest")
                    String order,
            @Parameter(description = "all, open or answered") @QueryParam("filter") @DefaultValue("all") String filter,
            @Parameter(description = "`next` of the page before") @QueryParam("after") @Nullable String after,
            @Parameter(description = "How many, 1 to 100", schema = @Schema(minimum = "1", maximum = "100"))
                    @QueryParam("size")
                    @DefaultValue("20")
                    String size) {
        return new ProposalJson.Collection(reading.list(
                value(Order.class, "order", order),
                value(Filter.class, "filter", filter),
                after == null ? Cursor.START : cursor(after),
                size(size)));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getProposal", summary = "One proposal with the municipality's answer")
    @APIResponse(responseCode = "200", description = "The proposal")
    @APIResponse(responseCode = "404", description = "There is no such proposal")
    public ProposalJson get(@PathParam("id") String id) {
        return AddressNumber.parse(id)
                .flatMap(reading::detail)
                .map(detail -> new ProposalJson(
                        detail, answers.of(detail.named().proposal().ref())))
                .orElseThrow(() -> new NotFoundException("There is no such proposal."));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submitProposal",
            summary = "Submits a proposal in the caller's name",
            description =
                    "Send the caller's bearer token. A call that was given the same key before gives that proposal again.")
    @APIResponse(responseCode = "201", description = "The proposal")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    @APIResponse(responseCode = "403", description = "The caller may not submit a proposal there; the detail says why")
    @APIResponse(responseCode = "404", description = "There is no such activity")
    @APIResponse(
            responseCode = "422",
            description =
                    "A text is too short or too long, or holds what one is warned of and `masked` is not set; the detail says which")
    public Response submit(@Nullable NewProposal given) {
        NewProposal proposal = Optional.ofNullable(given)
                .orElseThrow(() -> new BadRequestException("Send a proposal with title, body and activity."));
        caller();
        ActivityId activity = known(proposal.place());
        ProposalDraft draft = proposal.draft();
        proposal.refuse(draft.faults(TextLimits.in(activity, settings)));
        proposal.warn(draft.warnings(screening, Locale.ENGLISH));
        long number = submitProposal.submit(activity, draft.masked(screening), proposal.submissionKey());
        return Response.created(URI.create("ladder/crowdsourcing/proposals/" + number))
                .entity(get(Long.toString(number)))
                .build();
    }

    private Participant caller() {
        return participants.current().orElseThrow(() -> new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN));
    }

    private ActivityId known(ActivityId activity) {
        if (reading.activity(activity).isEmpty()) {
            throw new NotFoundException("There is no such activity.");
        }
        return activity;
    }

    private static <E extends Enum<E>> E value(Class<E> type, String name, String text) {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("The parameter '" + name + "' has a value that is not allowed.", e);
        }
    }

    private static Cursor cursor(String text) {
        try {
            return Cursor.parse(text);
        } catch (NumberFormatException e) {
            throw new BadRequestException("The parameter 'after' is not one that an earlier page gave.", e);
        }
    }

    private static int size(String text) {
        if (text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= MOST) {
            return Integer.parseInt(text);
        }
        throw new BadRequestException("The parameter 'size' is a number from 1 to " + MOST + ".");
    }
}
