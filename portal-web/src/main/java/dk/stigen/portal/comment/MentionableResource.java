// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.comment;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.comment.MentionRepository.Person;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.portal.contribution.Sight;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/contributions/.../mentionable}: whom a comment can mention; the form asks it while somebody types. */
@Path("contributions/{plugin: [a-z][a-z0-9]{2,29}}/{type: [a-z][a-z0-9]{2,29}}/{id: [1-9][0-9]{0,17}}/mentionable")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MentionableResource {

    private static final int LONGEST = 60;

    @Inject
    Discussions discussions;

    @Inject
    Mentions mentions;

    @Inject
    Commented commented;

    @Inject
    Sight sight;

    /**
     * Somebody who can be mentioned.
     *
     * @param ref by what he takes part, as a new comment takes it in {@code mentioned}
     * @param name as it stands in the activity now
     */
    @Schema(name = "Mentionable")
    public record PersonJson(String ref, String name) {

        static PersonJson of(Person person) {
            return new PersonJson(person.ref(), person.name());
        }
    }

    @GET
    @Operation(
            operationId = "listMentionable",
            summary =
                    "Who takes part in the activity and can be mentioned in a comment, those of this discussion first, at most eight")
    @APIResponse(responseCode = "200", description = "The people")
    @APIResponse(responseCode = "400", description = "The parameter is not what it has to be")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    @APIResponse(responseCode = "403", description = "The caller may not comment there")
    @APIResponse(responseCode = "404", description = "There is no such contribution, or the caller may not see it")
    public List<PersonJson> list(
            @PathParam("plugin") String plugin,
            @PathParam("type") String type,
            @PathParam("id") long id,
            @Parameter(required = true, description = "How a word of the name begins, 1 to 60 signs")
                    @QueryParam("begin")
                    @Nullable
                    String begin) {
        if (begin == null || begin.isBlank() || begin.length() > LONGEST || begin.indexOf('\0') >= 0) {
            throw new BadRequestException("The parameter 'begin' has 1 to " + LONGEST + " signs.");
        }
        ContributionRow about = Optional.of(new ContributionRef(new PluginId(plugin), type, id))
                .filter(commented::is)
                .flatMap(sight::find)
                .orElseThrow(CommentAnswers::unknown);
        Decision decision = discussions.decision(about.ref(), about.activity());
        if (!decision.isAllowed()) {
            throw new NotAllowedException(decision);
        }
        return mentions.offer(about, begin.strip()).stream().map(PersonJson::of).toList();
    }
}
