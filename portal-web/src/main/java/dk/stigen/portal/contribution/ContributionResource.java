// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.SimilarContributions;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.contribution.ContributionCursor;
import dk.stigen.persistence.contribution.ContributionFilter;
import dk.stigen.persistence.contribution.Reader;
import dk.stigen.persistence.contribution.SearchTooSlowException;
import dk.stigen.portal.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/v1/contributions}: what people have made on all steps, as cards and as far as the caller may see it. */
@Path("contributions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ContributionResource {

    private static final long RETRY_SECONDS = 5;
    private static final String SIZE = "[1-9][0-9]?|100";

    @Inject
    ContributionReading reading;

    @Inject
    SimilarContributions similar;

    @Inject
    Sight sight;

    @Context
    HttpServletRequest request;

    /**
     * A page of the list.
     *
     * @param total how many there are, counted no further than 1000
     * @param next the parameter {@code after} of the next page, absent on the last one
     */
    public record Contributions(
            List<ContributionCard> contributions,
            int total,
            @Nullable String next) {}

    @GET
    @Operation(
            operationId = "listContributions",
            summary = "Contributions of all steps, the newest first, as far as the caller may see them",
            description = "Follow `next` as `after` for the following page; it is absent on the last one.")
    @APIResponse(responseCode = "200", description = "A page of contributions; `total` is counted no further than 1000")
    @APIResponse(responseCode = "400", description = "A parameter is not what it has to be")
    @APIResponse(responseCode = "503", description = "The search took too long")
    public Contributions list(
            @Parameter(description = "Words as in a search box, 200 characters at the most")
                    @QueryParam("words")
                    @Nullable
                    String words,
            @Parameter(description = "The id of a plugin") @QueryParam("plugin") @Nullable String plugin,
            @Parameter(description = "The key of a type, as in `proposal`") @QueryParam("type") @Nullable String type,
            @Parameter(description = "The number of an activity") @QueryParam("activity") @Nullable String activity,
            @Parameter(description = "The number of an initiative") @QueryParam("initiative") @Nullable
                    String initiative,
            @Parameter(description = "How old at the most: week, month or year") @QueryParam("since") @Nullable
                    String since,
            @Parameter(description = "`next` of the page before") @QueryParam("after") @Nullable String after,
            @Parameter(description = "How many, 1 to 100", schema = @Schema(minimum = "1", maximum = "100"))
                    @QueryParam("size")
                    @DefaultValue("20")
                    String size) {
        ContributionFilter filter = filter(words, plugin, type, activity, initiative, since);
        ContributionCursor cursor = cursor(after);
        if (!size.matches(SIZE)) {
            throw new BadRequestException("The parameter 'size' is a number from 1 to 100.");
        }
        try {
            return page(filter, cursor, Integer.parseInt(size));
        } catch (SearchTooSlowException e) {
            throw new ServiceUnavailableException(
                    "The search took too long. Look for more or other words.", RETRY_SECONDS, e);
        }
    }

    private Contributions page(ContributionFilter filter, ContributionCursor cursor, int size) {
        Reader reader = sight.reader();
        ContributionReading.Page page = reading.list(filter, reader, cursor, size, locale());
        return new Contributions(
                page.cards(),
                reading.count(filter, reader),
                page.next().map(ContributionCursor::toString).orElse(null));
    }

    /** What resembles a text, the most similar first. */
    public record Similar(List<SimilarCard> similar) {}

    /**
     * A contribution that resembles a text.
     *
     * @param page its page, relative to the portal's address
     */
    @Schema(name = "SimilarContribution")
    public record SimilarCard(String plugin, String type, long id, String title, String page) {}

    @GET
    @Path("similar")
    @Operation(
            operationId = "listSimilarContributions",
            summary = "Contributions of all steps that resemble a text, as far as the caller may see them",
            description =
                    "For whoever is about to write: at most five, which have at least two telling words in common with the text.")
    @APIResponse(responseCode = "200", description = "The contributions, the most similar first")
    @APIResponse(responseCode = "400", description = "A text is too long")
    public Similar similar(
            @Parameter(description = "The title, 2000 characters at the most") @QueryParam("title") @Nullable
                    String title,
            @Parameter(description = "The beginning of the text, 2000 characters at the most")
                    @QueryParam("text")
                    @Nullable
                    String text) {
        return new Similar(similar.to(readable("title", title), readable("text", text)).stream()
                .map(one -> new SimilarCard(
                        one.ref().plugin().value(), one.ref().type(), one.ref().id(), one.title(), one.path()))
                .toList());
    }

    private static String readable(String name, @Nullable String text) {
        String given = text == null ? "" : text;
        if (given.length() > PortalSimilarContributions.READ) {
            throw new BadRequestException("The parameter '" + name + "' is 2000 characters at the most.");
        }
        return given;
    }

    private static ContributionFilter filter(
            @Nullable String words,
            @Nullable String plugin,
            @Nullable String type,
            @Nullable String activity,
            @Nullable String initiative,
            @Nullable String since) {
        try {
            return ContributionSearch.of(words, plugin, type, activity, initiative, since);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("The parameter '" + e.getMessage() + "' is not what it has to be.", e);
        }
    }

    private static ContributionCursor cursor(@Nullable String after) {
        return after == null
                ? ContributionCursor.START
                : ContributionCursor.parse(after)
                        .orElseThrow(() -> new BadRequestException("The parameter 'after' is the 'next' of a page."));
    }

    @GET
    @Path("{plugin: [a-z][a-z0-9]{2,29}}/{type: [a-z][a-z0-9]{2,29}}/{id: [1-9][0-9]{0,17}}")
    @Operation(operationId = "getContribution", summary = "A contribution of any step, as far as the caller may see it")
    @APIResponse(responseCode = "200", description = "The contribution as a card")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public ContributionCard get(
            @PathParam("plugin") String plugin, @PathParam("type") String type, @PathParam("id") long id) {
        // one that may not be seen is answered as one that is not there
        return reading.find(new ContributionRef(new PluginId(plugin), type, id), locale())
                .orElseThrow(() -> new NotFoundException("There is no such contribution."));
    }

    private Locale locale() {
        return Language.of(request).locale();
    }
}
