// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.moderation.Act;
import dk.stigen.persistence.moderation.Reason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/moderation/...}: reports, decisions and appeals about a contribution, or a comment as {@code portal/comment}. */
@Path("moderation/{plugin: [a-z][a-z0-9]{2,29}}/{type: [a-z][a-z0-9]{2,29}}/{id: [1-9][0-9]{0,17}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class MatterResource {

    private static final int UNPROCESSABLE_CONTENT = 422;

    @Inject
    ReportMatter reports;

    @Inject
    Moderate moderate;

    @Inject
    Appeals appeals;

    @Inject
    BlockWriting blocking;

    /** What somebody reports. */
    @Schema(name = "NewReport")
    public static class ReportJson {

        @Schema(required = true, description = "PERSONAL, HATE, ILLEGAL, SPAM, OFF_TOPIC or OTHER")
        public @Nullable Reason reason;

        @Schema(description = "What the caller says about it, 2000 characters at the most; needed for OTHER")
        public @Nullable String text;
    }

    /** What a moderator decides. */
    @Schema(name = "NewModeration")
    public static class DecisionJson {

        @Schema(required = true, description = "HIDE, KEEP, RESTORE, MASK or UNMASK")
        public @Nullable Act act;

        @Schema(required = true, description = "What its author is told, 1000 characters at the most")
        public @Nullable String reason;

        @Schema(description = "What MASK cuts out, exactly as it stands there")
        public @Nullable String part;

        @Schema(
                description =
                        "`decision` of what the caller has read in the queue; without it, what others have decided since is not noticed")
        public @Nullable Long seen;
    }

    /** What an author says to a decision. */
    @Schema(name = "NewAppeal")
    public static class AppealJson {

        @Schema(required = true, description = "2000 characters at the most")
        public @Nullable String text;
    }

    /** Whether the moderators have it from this call or an earlier one. */
    @Schema(name = "ReceivedReport")
    public record ReceivedJson(boolean again) {}

    @POST
    @Path("reports")
    @Operation(operationId = "report", summary = "Reports it to the moderators; again, it changes nothing")
    @APIResponse(responseCode = "200", description = "The moderators had it from the caller before")
    @APIResponse(responseCode = "201", description = "The moderators have it")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    @APIResponse(responseCode = "404", description = "There is no such thing, or the caller may not see it")
    @APIResponse(responseCode = "422", description = "It has no reason, or too long a text")
    public Response report(
            @PathParam("plugin") String plugin,
            @PathParam("type") String type,
            @PathParam("id") long id,
            @Nullable ReportJson given) {
        ReportJson report = given(given);
        return switch (reports.report(
                ref(plugin, type, id), Optional.ofNullable(report.reason), PlainText.typed(report.text))) {
            case RECEIVED ->
                Response.status(Response.Status.CREATED)
                        .entity(new ReceivedJson(false))
                        .build();
            case KNOWN -> Response.ok(new ReceivedJson(true)).build();
            case UNKNOWN -> throw unknown();
            case NO_REASON -> throw unprocessable("Say why, and for OTHER also what it is.");
            case TOO_LONG -> throw unprocessable("The text takes 2000 characters at the most.");
        };
    }

    @POST
    @Path("decisions")
    @Operation(
            operationId = "moderate",
            summary = "Hides, keeps, restores, masks or unmasks it, for officials and administrators",
            description =
                    "Of what is masked and appealed against, KEEP lets the mask stand, and UNMASK puts the words back; where its author has changed the text since, that is left as it is, and he is told that the words may stand.")
    @APIResponse(responseCode = "204", description = "It is decided, and its author is told why")
    @APIResponse(
            responseCode = "403",
            description = "The caller does not moderate, or it is his own text, report or appealed decision")
    @APIResponse(responseCode = "404", description = "There is no such thing, or the caller may not see it")
    @APIResponse(
            responseCode = "409",
            description = "It stands otherwise, as one that is restored and not hidden, or somebody has decided since")
    @APIResponse(responseCode = "422", description = "The act or the reason is missing, or the reason is too long")
    public void decide(
            @PathParam("plugin") String plugin,
            @PathParam("type") String type,
            @PathParam("id") long id,
            @Nullable DecisionJson given) {
        DecisionJson decision = given(given);
        Act act = Optional.ofNullable(decision.act)
                .orElseThrow(() -> unprocessable("Say what to do: HIDE, KEEP, RESTORE, MASK or UNMASK."));
        switch (moderate.decide(
                ref(plugin, type, id),
                act,
                PlainText.typed(decision.reason),
                PlainText.typed(decision.part),
                Stream.ofNullable(decision.seen).mapToLong(Long::longValue).findFirst())) {
            case DONE -> {
                // nothing to add
            }
            case UNKNOWN -> throw unknown();
            case OVERTAKEN ->
                throw new ClientErrorException("It stands otherwise than that takes it to.", Response.Status.CONFLICT);
            case NO_PART -> throw unprocessable("Say what is to be cut out.");
            case NO_REASON -> throw unprocessable("Give a reason, which its author is told.");
            case TOO_LONG -> throw unprocessable("The reason takes 1000 characters at the most.");
        }
    }

    @POST
    @Path("appeals")
    @Operation(
            operationId = "appeal",
            summary =
                    "Asks the moderators to look again at the caller's own text that is hidden, or a part of which is masked")
    @APIResponse(responseCode = "204", description = "The moderators have it")
    @APIResponse(responseCode = "404", description = "Nothing of the caller's is hidden or masked there")
    @APIResponse(responseCode = "409", description = "The caller has appealed that decision before")
    @APIResponse(responseCode = "422", description = "The text is missing or too long")
    public void appeal(
            @PathParam("plugin") String plugin,
            @PathParam("type") String type,
            @PathParam("id") long id,
            @Nullable AppealJson given) {
        AppealJson appeal = given(given);
        switch (appeals.appeal(ref(plugin, type, id), PlainText.typed(appeal.text))) {
            case RECEIVED -> {
                // nothing to add
            }
            case UNKNOWN -> throw unknown();
            case KNOWN ->
                throw new ClientErrorException("That decision was appealed before.", Response.Status.CONFLICT);
            case EMPTY -> throw unprocessable("Say why it should be looked at again.");
            case TOO_LONG -> throw unprocessable("The text takes 2000 characters at the most.");
        }
    }

    /** For how long somebody may not write, and why. */
    @Schema(name = "NewWritingBlock")
    public static class BlockJson {

        @Schema(required = true, description = "For how many days, 1 to 365")
        public @Nullable Integer days;

        @Schema(required = true, description = "What the author is told, 1000 characters at the most")
        public @Nullable String reason;
    }

    @POST
    @Path("author/blocks")
    @Operation(
            operationId = "blockWriting",
            summary = "Keeps its author from writing for some days, for officials and administrators")
    @APIResponse(responseCode = "204", description = "The author cannot write, and is told why")
    @APIResponse(responseCode = "403", description = "The caller does not moderate, or it is his own")
    @APIResponse(
            responseCode = "404",
            description = "There is no such thing, the caller may not see it, or nobody made it")
    @APIResponse(responseCode = "422", description = "The days or the reason are missing, too many or too long")
    public void block(
            @PathParam("plugin") String plugin,
            @PathParam("type") String type,
            @PathParam("id") long id,
            @Nullable BlockJson given) {
        BlockJson block = given(given);
        int days = Optional.ofNullable(block.days).orElse(0);
        switch (blocking.block(ref(plugin, type, id), days, PlainText.typed(block.reason))) {
            case DONE -> {
                // nothing to add
            }
            case UNKNOWN -> throw unknown();
            case NO_DAYS -> throw unprocessable("Say for how many days, 1 to 365.");
            case NO_REASON -> throw unprocessable("Give a reason, which the author is told.");
            case TOO_LONG -> throw unprocessable("The reason takes 1000 characters at the most.");
        }
    }

    private static <T> T given(@Nullable T body) {
        return Optional.ofNullable(body).orElseThrow(() -> new BadRequestException("Send a body."));
    }

    private static ContributionRef ref(String plugin, String type, long id) {
        return new ContributionRef(new PluginId(plugin), type, id);
    }

    private static NotFoundException unknown() {
        return new NotFoundException("There is no such contribution or comment.");
    }

    private static ClientErrorException unprocessable(String why) {
        return new ClientErrorException(why, UNPROCESSABLE_CONTENT);
    }
}
