// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.comment;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.comment.Discussions.Shown;
import dk.stigen.portal.contribution.ContributionAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/contributions/.../comments}: what people say about a contribution. */
@Path("contributions/{plugin: [a-z][a-z0-9]{2,29}}/{type: [a-z][a-z0-9]{2,29}}/{id: [1-9][0-9]{0,17}}/comments")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CommentsResource {

    @Inject
    Discussions discussions;

    @Inject
    WriteComment writing;

    @Inject
    Commented commented;

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

    /** A comment's number. */
    @Schema(name = "StoredComment")
    public record StoredJson(long id) {}

    @GET
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
        Optional<Long> before = ContributionAddress.number(after);
        if (after != null && before.isEmpty()) {
            throw new BadRequestException("The parameter 'after' is the 'next' of a page.");
        }
        Shown shown = Optional.of(ref(plugin, type, id))
                .filter(commented::is)
                .flatMap(about -> discussions.page(about, before.orElse(Long.MAX_VALUE)))
                .orElseThrow(CommentAnswers::unknown);
        return new CommentsJson(
                shown.threads().stream().map(CommentJson::of).toList(),
                shown.said().comments(),
                shown.said().inFavour(),
                shown.said().against(),
                shown.next() == 0 ? null : String.valueOf(shown.next()));
    }

    @POST
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
            description =
                    "The text is too short or too long, says neither for nor against, or holds what one is warned of and `masked` is not set")
    @APIResponse(responseCode = "429", description = "The caller has written too much in a minute or an hour")
    public Response write(
            @PathParam("plugin") String plugin,
            @PathParam("type") String type,
            @PathParam("id") long id,
            @Nullable NewCommentJson given) {
        NewCommentJson comment =
                Optional.ofNullable(given).orElseThrow(() -> new BadRequestException("Send a comment with a body."));
        demandLogin();
        WriteComment.Written written = writing.write(ref(plugin, type, id), comment.draft());
        CommentAnswers.refuse(written.outcome());
        return Response.created(URI.create("comments/" + written.id()))
                .entity(new StoredJson(written.id()))
                .build();
    }

    private void demandLogin() {
        if (participants.current().isEmpty()) {
            throw new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN);
        }
    }

    private static ContributionRef ref(String plugin, String type, long id) {
        return new ContributionRef(new PluginId(plugin), type, id);
    }
}
