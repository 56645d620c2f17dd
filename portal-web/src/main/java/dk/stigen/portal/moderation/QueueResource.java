// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.persistence.moderation.QueueCursor;
import dk.stigen.portal.moderation.QueueReading.Filter;
import dk.stigen.portal.moderation.QueueReading.Line;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/moderation}: the queue of the moderators, as far as the caller may read what is in it. */
@Path("moderation")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class QueueResource {

    private static final int SIZE = 50;

    @Inject
    QueueReading queue;

    @Inject
    Moderators moderators;

    /**
     * Something in the queue.
     *
     * @param ref its address, as in {@code portal/comment/17}
     * @param author absent where nobody made it or the person has been erased
     * @param own whether it is the caller's own text or report, about which others decide
     * @param decision the number of the latest decision, 0 where there is none
     * @param reason why it was decided as it was, absent where it was not
     * @param appeal what its author says to that, absent where nothing
     */
    @Schema(name = "Moderated")
    public record MatterJson(
            String ref,
            String title,
            String text,
            String page,
            String state,
            int reports,
            List<String> reasons,
            @Nullable String author,
            boolean own,
            long decision,
            @Nullable String reason,
            @Nullable String appeal,
            Instant turnedAt) {

        static MatterJson of(Line line) {
            return new MatterJson(
                    line.address(),
                    line.title(),
                    line.text(),
                    line.path(),
                    line.state(),
                    line.reports(),
                    line.reasons(),
                    orNull(line.author()),
                    line.own(),
                    line.decision(),
                    orNull(line.reason()),
                    orNull(line.appeal()),
                    line.turnedAt());
        }

        private static @Nullable String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    /**
     * A page of the queue.
     *
     * @param next the parameter {@code after} of the next page, absent on the last one
     */
    @Schema(name = "ModerationQueue")
    public record QueueJson(
            List<MatterJson> moderated, @Nullable String next) {}

    @GET
    @Operation(
            operationId = "listModerated",
            summary = "What waits for moderators, is hidden, appealed or decided; what waits to be read comes first",
            description = "Follow `next` as `after` for the following page; it is absent on the last one.")
    @APIResponse(responseCode = "200", description = "A page of the queue")
    @APIResponse(responseCode = "400", description = "A parameter is not what it has to be")
    @APIResponse(responseCode = "403", description = "The caller does not moderate")
    public QueueJson list(
            @Parameter(description = "open, hidden, appealed or decided") @QueryParam("filter") @DefaultValue("open")
                    String filter,
            @Parameter(description = "`next` of the page before") @QueryParam("after") @Nullable String after) {
        moderators.demand();
        Filter chosen = Stream.of(Filter.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(filter))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("The parameter 'filter' is not what it has to be."));
        QueueCursor cursor = after == null
                ? QueueCursor.START
                : QueueCursor.parse(after)
                        .orElseThrow(() -> new BadRequestException("The parameter 'after' is the 'next' of a page."));
        QueueReading.Page page = queue.page(chosen, cursor, SIZE);
        return new QueueJson(
                page.lines().stream().map(MatterJson::of).toList(), page.next().isEmpty() ? null : page.next());
    }
}
