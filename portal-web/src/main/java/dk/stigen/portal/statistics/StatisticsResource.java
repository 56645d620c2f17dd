// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.statistics.SmallNumbers;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.statistics.Span;
import dk.stigen.portal.contribution.PublicSteps;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.opendata.Format;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.statistics.Selection;
import dk.stigen.spi.statistics.Statistic;
import dk.stigen.spi.statistics.Statistic.Unit;
import dk.stigen.spi.statistics.StatisticsContribution;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/v1/statistics}: what all steps can count. */
@Path("statistics")
@RequestScoped
public class StatisticsResource {

    @Inject
    PluginRegistry plugins;

    @Inject
    PublicSteps steps;

    @Inject
    Activities activities;

    @Inject
    PortalClock clock;

    @Inject
    Overview overview;

    @Inject
    FigureTables tables;

    @Context
    HttpServletRequest request;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listStatistics",
            summary = "Figures of all steps, or of one activity, in a period of whole months",
            description =
                    "A figure about one to four people is kept back, and that of an activity also where that many are"
                            + " left of all activities.")
    @APIResponse(responseCode = "200", description = "The figures in the order of the ladder")
    @APIResponse(responseCode = "400", description = "A parameter has a value that is not allowed")
    @APIResponse(responseCode = "404", description = "There is no such activity")
    public List<Figure> list(
            @Parameter(description = "The first month, as in 2026-01") @QueryParam("from") @Nullable String from,
            @Parameter(description = "The last month, as in 2026-12") @QueryParam("until") @Nullable String until,
            @Parameter(description = "The number of an activity") @QueryParam("activity") @Nullable String activity) {
        Months months = months(from, until);
        Optional<Activity> one = Optional.ofNullable(activity).map(this::activity);
        Selection selection = new Selection(one.map(Activity::id), months.begin(), months.end());
        return steps.plugins().stream()
                .filter(plugin -> one.map(Activity::plugin).orElse(plugin).equals(plugin))
                .flatMap(plugin -> figures(plugin, selection))
                .toList();
    }

    @GET
    @Path("{table: [a-z]+}.{format: csv|json}")
    @Operation(
            operationId = "getStatisticsTable",
            summary = "A table of the statistics: months, steps, activities, areas or topics",
            description = "How much everybody may see, and how many people took part. Figures about few people are kept"
                    + " back, and as many more as it takes that they cannot be calculated.")
    @APIResponse(responseCode = "200", description = "The table")
    @APIResponse(responseCode = "404", description = "There is no such table, or nothing of such a period")
    public Response table(
            @PathParam("table") String table,
            @PathParam("format") String ending,
            @Parameter(description = "12m, all or a year such as 2026") @QueryParam("period") @Nullable String period) {
        FigureTables.Kind kind =
                FigureTables.Kind.named(table).orElseThrow(() -> new NotFoundException("There is no such table."));
        Span span = overview.span(overview.spans(), period)
                .orElseThrow(() -> new NotFoundException("There is nothing of such a period."));
        Format format = Format.valueOf(ending.toUpperCase(Locale.ROOT));
        return Response.ok(tables.write(kind, span, format))
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"statistics-" + kind.key() + "-" + span.key() + "." + ending + "\"")
                .build();
    }

    private Months months(@Nullable String from, @Nullable String until) {
        try {
            return Months.of(from, until, clock.now());
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e.getMessage(), e);
        }
    }

    private Activity activity(String number) {
        return Optional.of(number)
                .filter(text -> text.matches("[1-9][0-9]{0,17}"))
                .flatMap(text -> activities.find(new ActivityId(Long.parseLong(text))))
                .orElseThrow(() -> new NotFoundException("There is no such activity."));
    }

    private Stream<Figure> figures(PluginId plugin, Selection selection) {
        List<Statistic> statistics = plugins.ask(
                        plugin, StatisticsContribution.class, "statistics", StatisticsContribution::statistics)
                .orElse(List.of());
        return statistics.stream()
                .flatMap(statistic -> measure(plugin, statistic, selection)
                        .map(measured -> Figure.of(
                                plugin.value(),
                                statistic,
                                plugins.text(
                                        plugin,
                                        statistic.title(),
                                        Language.of(request).locale()),
                                measured,
                                Figure.few(statistic, measured) || leavesFew(plugin, statistic, selection, measured)))
                        .stream());
    }

    private Optional<Long> measure(PluginId plugin, Statistic statistic, Selection selection) {
        return plugins.ask(
                plugin, StatisticsContribution.class, "measure", figures -> figures.measure(statistic, selection));
    }

    /** Whether the figure of all activities less that of this one would tell of few people. */
    private boolean leavesFew(PluginId plugin, Statistic statistic, Selection selection, long measured) {
        return selection.activity().isPresent()
                && statistic.unit() == Unit.PEOPLE
                && measure(plugin, statistic, new Selection(Optional.empty(), selection.from(), selection.until()))
                        .filter(all -> SmallNumbers.few(all - measured))
                        .isPresent();
    }
}
