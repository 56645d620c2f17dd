// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.comment;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.PlainText;
import dk.stigen.portal.comment.Discussions.Shown;
import dk.stigen.portal.contribution.Sight;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/contributions/.../comments} and {@code /api/v1/comments}: what people say about contributions. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CommentResource {

    private static final String ABOUT =
            "contributions/{plugin: [a-z][a-z0-9]{2,29}}/{type: [a-z][a-z0-9]{2,29}}/{id: [1-9][0-9]{0,17}}/comments";
    private static final String ONE = "comments/{comment: [1-9][0-9]{0,17}}";
    private static final int UNPROCESSABLE_CONTENT = 422;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    Discussions discussions;

    @Inject
    WriteComment writing;

    @Inject
    Commented commented;

    @Inject
    Sight sight;

    @Inject
    Participants participants;

    /**
     * A page of threads, the newest first.
     *
     * @param total how many comments stand there, answers among them
     * @param next the parameter {@code after} of the next page, absent on the last one
     */
    @Schema(name = "CommentPage")
    public record CommentsJson(
            List<CommentJson> comments,
            int total,
            int inFavour,
            int against,
            @Nullable String next) {}

    /** The text that takes the place of a comment's. */
    @Schema(name = "EditedComment")
    public static class EditedJson {

        @Schema(required = true)
        public @Nullable String body;
    }

    /** A comment's number. */
    @Schema(name = "StoredComment")
    public record StoredJson(long id) {}

    @GET
    @Path(ABOUT)
    @Operation(
            operationId = "listComments",
            summary = "What is said about a contribution, in threads of which the newest comes first",
            description = "Follow `next` as `after` for the following page; it is absent on the last one.")
    @APIResponse(responseCode = "200", description = "A page of threads with their first answers")
    @APIResponse(responseCode = "400", description = "The parameter is not what it has to be")
    @APIResponse(responseCode = "404", description = "There is no such contribution, or the caller may not see it")
    public CommentsJson list(
            @PathParam("plugin") String plugin,
            @PathParam("type") String type,
            @PathParam("id") long id,
            @Parameter(description = "`next` of the page before") @QueryParam("after") @Nullable String after) {
        Optional<Long> before = DiscussionAddress.number(after);
        if (after != null && before.isEmpty()) {
            throw new BadRequestException("The parameter 'after' is the 'next' of a page.");
        }
        Shown shown = Optional.of(ref(plugin, type, id))
                .filter(commented::is)
                .flatMap(about -> discussions.page(about, before.orElse(Long.MAX_VALUE)))
                .orElseThrow(CommentResource::unknown);
        return new CommentsJson(
                shown.threads().stream().map(CommentJson::of).toList(),
                shown.said().comments(),
                shown.said().inFavour(),
                shown.said().against(),
                shown.next() == 0 ? null : String.valueOf(shown.next()));
    }

    @POST
    @Path(ABOUT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeComment",
            summary = "Comments in the caller's name, or answers a comment",
            description = "A call that was given the same key before gives that comment again.")
    @APIResponse(responseCode = "201", description = "The comment's number")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    @APIResponse(responseCode = "403", description = "The caller may not comment there; the detail says why")
    @APIResponse(responseCode = "404", description = "There is no such contribution or comment")
    @APIResponse(responseCode = "409", description = "The caller has said the same there already")
    @APIResponse(
            responseCode = "422",
            description = "The text is too short or too long, or says neither for nor against")
    @APIResponse(responseCode = "429", description = "The caller has written too much in a minute")
    public Response write(
            @PathParam("plugin") String plugin,
            @PathParam("type") String type,
            @PathParam("id") long id,
            @Nullable NewCommentJson given) {
        NewCommentJson comment =
                Optional.ofNullable(given).orElseThrow(() -> new BadRequestException("Send a comment with a body."));
        demandLogin();
        WriteComment.Written written = writing.write(ref(plugin, type, id), comment.draft());
        refuse(written.outcome());
        return Response.created(URI.create("comments/" + written.id()))
                .entity(new StoredJson(written.id()))
                .build();
    }

    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "editComment", summary = "Puts another text in place of the caller's own comment")
    @APIResponse(responseCode = "204", description = "It says so now")
    @APIResponse(responseCode = "404", description = "There is no such comment of the caller's")
    @APIResponse(responseCode = "409", description = "It is too late to change it")
    @APIResponse(responseCode = "422", description = "The text is too short or too long")
    public void edit(@PathParam("comment") long comment, @Nullable EditedJson given) {
        demandLogin();
        refuse(writing.edit(
                comment,
                PlainText.typed(
                        Optional.ofNullable(given).orElseThrow(() -> new BadRequestException("Send a body.")).body)));
    }

    @DELETE
    @Path(ONE)
    @Operation(operationId = "withdrawComment", summary = "Takes the caller's own comment back; the answers to it stay")
    @APIResponse(responseCode = "204", description = "It is taken back")
    @APIResponse(responseCode = "404", description = "There is no such comment of the caller's")
    public void withdraw(@PathParam("comment") long comment) {
        demandLogin();
        refuse(writing.withdraw(comment));
    }

    @PUT
    @Path(ONE + "/agreement")
    @Operation(operationId = "agreeWithComment", summary = "The caller agrees; again, it changes nothing")
    @APIResponse(responseCode = "204", description = "The caller agrees")
    @APIResponse(responseCode = "403", description = "The caller may not; the detail says why")
    public void agree(@PathParam("comment") long comment) {
        demandLogin();
        refuse(writing.agree(comment, true));
    }

    @DELETE
    @Path(ONE + "/agreement")
    @Operation(operationId = "disagreeWithComment", summary = "The caller agrees no longer; again, it changes nothing")
    @APIResponse(responseCode = "204", description = "The caller does not agree")
    @APIResponse(responseCode = "403", description = "The caller may not; the detail says why")
    public void disagree(@PathParam("comment") long comment) {
        demandLogin();
        refuse(writing.agree(comment, false));
    }

    private void demandLogin() {
        if (participants.current().isEmpty()) {
            throw new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN);
        }
    }

    private static void refuse(Outcome outcome) {
        switch (outcome) {
            case DONE -> {
                // nothing to refuse
            }
            case UNKNOWN -> throw unknown();
            case TOO_SHORT, TOO_LONG, NO_STANCE -> throw new ClientErrorException(said(outcome), UNPROCESSABLE_CONTENT);
            case REPEATED, TOO_LATE -> throw new ClientErrorException(said(outcome), Response.Status.CONFLICT);
            case TOO_MANY ->
                throw new ClientErrorException(
                        said(outcome),
                        Response.status(TOO_MANY_REQUESTS)
                                .header("Retry-After", 60)
                                .build());
        }
    }

    private static String said(Outcome outcome) {
        return CommentText.of(
                "comment.fault." + outcome, Locale.ENGLISH, CommentRules.SHORTEST, 5000, WriteComment.IN_A_MINUTE);
    }

    private static NotFoundException unknown() {
        return new NotFoundException("There is no such comment or contribution.");
    }

    private static ContributionRef ref(String plugin, String type, long id) {
        return new ContributionRef(new PluginId(plugin), type, id);
    }
}
