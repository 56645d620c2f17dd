// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.comment;

import dk.stigen.api.participant.Participants;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.text.PlainText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/comments}: one comment, for whoever wrote it or agrees. */
@Path("comments/{comment: [1-9][0-9]{0,17}}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CommentResource {

    @Inject
    WriteComment writing;

    @Inject
    Participants participants;

    /** The text that takes the place of a comment's. */
    @Schema(name = "EditedComment")
    public static class EditedJson {

        @Schema(required = true)
        public @Nullable String body;

        @Schema(description = "Whom names behind an @ in the body mean, as in a new comment")
        public @Nullable List<String> mentioned;

        @Schema(
                description =
                        "Whether to store it in spite of watched words, and with what looks like a CPR number masked")
        public @Nullable Boolean masked;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "editComment", summary = "Puts another text in place of the caller's own comment")
    @APIResponse(responseCode = "204", description = "It says so now")
    @APIResponse(responseCode = "404", description = "There is no such comment of the caller's")
    @APIResponse(responseCode = "409", description = "It is too late to change it")
    @APIResponse(
            responseCode = "422",
            description = "The text is too short or too long, or holds what one is warned of and `masked` is not set")
    public void edit(@PathParam("comment") long comment, @Nullable EditedJson given) {
        demandLogin();
        EditedJson edited = Optional.ofNullable(given).orElseThrow(() -> new BadRequestException("Send a body."));
        CommentAnswers.refuse(writing.edit(
                comment,
                PlainText.typed(edited.body),
                edited.mentioned == null ? List.of() : List.copyOf(edited.mentioned),
                Boolean.TRUE.equals(edited.masked)));
    }

    @DELETE
    @Operation(operationId = "withdrawComment", summary = "Takes the caller's own comment back; the answers to it stay")
    @APIResponse(responseCode = "204", description = "It is taken back")
    @APIResponse(responseCode = "404", description = "There is no such comment of the caller's")
    public void withdraw(@PathParam("comment") long comment) {
        demandLogin();
        CommentAnswers.refuse(writing.withdraw(comment));
    }

    @PUT
    @Path("agreement")
    @Operation(operationId = "agreeWithComment", summary = "The caller agrees; again, it changes nothing")
    @APIResponse(responseCode = "204", description = "The caller agrees")
    @APIResponse(responseCode = "403", description = "The caller may not; the detail says why")
    public void agree(@PathParam("comment") long comment) {
        demandLogin();
        CommentAnswers.refuse(writing.agree(comment, true));
    }

    @DELETE
    @Path("agreement")
    @Operation(operationId = "disagreeWithComment", summary = "The caller agrees no longer; again, it changes nothing")
    @APIResponse(responseCode = "204", description = "The caller does not agree")
    @APIResponse(responseCode = "403", description = "The caller may not; the detail says why")
    public void disagree(@PathParam("comment") long comment) {
        demandLogin();
        CommentAnswers.refuse(writing.agree(comment, false));
    }

    private void demandLogin() {
        if (participants.current().isEmpty()) {
            throw new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN);
        }
    }
}
