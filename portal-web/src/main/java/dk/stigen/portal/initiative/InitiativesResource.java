// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.initiative.Initiative.Status;
import dk.stigen.persistence.initiative.InitiativeDetail;
import dk.stigen.persistence.initiative.InitiativeFilter;
import dk.stigen.persistence.initiative.InitiativeList;
import dk.stigen.persistence.initiative.InitiativeList.Cursor;
import dk.stigen.persistence.initiative.InitiativeRepository;
import dk.stigen.persistence.initiative.InitiativeRow;
import dk.stigen.portal.contribution.PublicSteps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/v1/initiatives}: what everybody may see, as data. */
@Path("initiatives")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class InitiativesResource {

    private static final int PAGE = 50;

    @Inject
    InitiativeRepository initiatives;

    @Inject
    InitiativeViews views;

    @Inject
    PublicSteps steps;

    @GET
    @Operation(
            operationId = "listInitiatives",
            summary = "The published initiatives, the newest first, fifty at a time")
    @APIResponse(responseCode = "200", description = "A page of initiatives; `next` is missing on the last one")
    @APIResponse(responseCode = "400", description = "A parameter is not what it has to be")
    public Initiatives list(
            @Parameter(description = "`published`, `closed` or `archived`; without it those that go on")
                    @QueryParam("status")
                    @Nullable
                    String status,
            @Parameter(description = "The number of a topic") @QueryParam("topic") @Nullable String topic,
            @Parameter(description = "The number of a department that leads or takes part")
                    @QueryParam("department")
                    @Nullable
                    String department,
            @Parameter(description = "The number of an area") @QueryParam("area") @Nullable String area,
            @Parameter(description = "`next` of the page before") @QueryParam("after") @Nullable String after) {
        InitiativeFilter filter = new InitiativeFilter(
                status(status),
                number("topic", topic),
                number("department", department),
                number("area", area),
                Optional.empty());
        Optional<Cursor> cursor = Optional.ofNullable(after)
                .map(text -> Cursor.of(text)
                        .orElseThrow(() -> new BadRequestException("The parameter 'after' is the 'next' of a page.")));
        return Initiatives.of(initiatives.published(filter, cursor, PAGE), Set.copyOf(steps.plugins()));
    }

    @GET
    @Path("{id: [1-9][0-9]{0,17}}")
    @Operation(
            operationId = "getInitiative",
            summary = "An initiative with its activities, as far as the caller may see it")
    @APIResponse(responseCode = "200", description = "The initiative")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public Whole get(@PathParam("id") long id) {
        return views.find(new InitiativeId(id))
                .map(Whole::of)
                .orElseThrow(() -> new NotFoundException("There is no such initiative."));
    }

    private static Status status(@Nullable String text) {
        return text == null
                ? Status.PUBLISHED
                : Stream.of(Status.PUBLISHED, Status.CLOSED, Status.ARCHIVED)
                        .filter(status -> key(status).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new BadRequestException(
                                "The parameter 'status' is one of published, closed and archived."));
    }

    private static String key(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Long> number(String name, @Nullable String text) {
        if (text != null && !text.matches("[1-9][0-9]{0,17}")) {
            throw new BadRequestException("The parameter '" + name + "' is a number.");
        }
        return Optional.ofNullable(text).map(Long::valueOf);
    }

    /**
     * A page of the list.
     *
     * @param next the parameter {@code after} of the next page
     */
    public record Initiatives(
            List<Entry> initiatives, @Nullable String next) {

        static Initiatives of(InitiativeList list, Set<PluginId> offered) {
            return new Initiatives(
                    list.rows().stream().map(row -> Entry.of(row, offered)).toList(),
                    list.next().map(Cursor::toString).orElse(null));
        }
    }

    /**
     * An initiative in the list.
     *
     * @param driver {@code PROBLEM}, {@code CHALLENGE} or {@code AMBITION}
     * @param plugins the ids of the plugins that it has activities of
     */
    public record Entry(
            long id,
            String title,
            String summary,
            String status,
            @Nullable String driver,
            Instant publishedAt,
            @Nullable Instant closedAt,
            List<String> plugins) {

        static Entry of(InitiativeRow row, Set<PluginId> offered) {
            return new Entry(
                    row.id().value(),
                    row.title(),
                    row.summary(),
                    key(row.status()),
                    row.driver().map(Enum::name).orElse(null),
                    row.publishedAt(),
                    row.closedAt().orElse(null),
                    row.plugins().stream()
                            .filter(offered::contains)
                            .map(PluginId::value)
                            .toList());
        }
    }

    /**
     * An initiative as its page shows it.
     *
     * @param lead the name of the department that leads it
     * @param responsible the names of those who can be asked
     */
    public record Whole(
            long id,
            String title,
            String summary,
            String status,
            @Nullable String driver,
            String driverText,
            String goals,
            String frame,
            String lead,
            List<String> partners,
            List<String> responsible,
            List<String> topics,
            String area,
            String place,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String kle,
            List<InitiativeView.ExpectedGain> gains,
            List<InitiativeView.Rung> rungs,
            @Nullable Instant publishedAt,
            @Nullable Instant closedAt,
            String conclusion) {

        static Whole of(InitiativeView view) {
            InitiativeDetail detail = view.detail();
            return new Whole(
                    detail.id().value(),
                    detail.title(),
                    detail.summary(),
                    key(detail.status()),
                    detail.cause().driver().map(Enum::name).orElse(null),
                    detail.cause().text(),
                    detail.cause().goals(),
                    detail.cause().frame(),
                    view.lead(),
                    view.partners(),
                    view.people(),
                    view.topics(),
                    view.area(),
                    detail.scene().place(),
                    detail.scene().point().map(point -> point.latitude()).orElse(null),
                    detail.scene().point().map(point -> point.longitude()).orElse(null),
                    view.kle(),
                    view.gains(),
                    view.rungs(),
                    detail.publishedAt().orElse(null),
                    detail.closedAt().orElse(null),
                    detail.status() == Status.PUBLISHED ? "" : detail.conclusion());
        }
    }
}
