// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.text.PlainText;
import dk.stigen.volunteering.need.NeedList.Filter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Needs for other systems, to read by anybody as the pages are. */
@Path("ladder/volunteering/needs")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "volunteering", description = "Rung 2: what volunteers are needed for")
public class NeedResource {

    static final int MOST = 100;

    @Inject
    NeedReading reading;

    @GET
    @Operation(
            operationId = "listNeeds",
            summary = "Needs that are not over, the newest first, a page at a time",
            description = "Follow `next` as `after` for the following page; it is absent on the last one.")
    @APIResponse(responseCode = "200", description = "A page of needs")
    @APIResponse(responseCode = "400", description = "A parameter has a value that is not allowed")
    public NeedJson.Collection list(
            @Parameter(description = "The day on which a shift begins, as in 2026-12-05") @QueryParam("day") @Nullable
                    String day,
            @Parameter(description = "One of the competences that a shift asks for") @QueryParam("competence") @Nullable
                    String competence,
            @Parameter(description = "Words in the need's texts") @QueryParam("words") @Nullable String words,
            @Parameter(description = "`next` of the page before") @QueryParam("after") @Nullable String after,
            @Parameter(description = "How many, 1 to 100", schema = @Schema(minimum = "1", maximum = "100"))
                    @QueryParam("size")
                    @DefaultValue("20")
                    String size) {
        Filter filter = new Filter(typed(day).map(NeedResource::day), typed(competence), typed(words));
        return new NeedJson.Collection(reading.list(Optional.empty(), filter, after(after), size(size)));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getNeed", summary = "One need with its shifts")
    @APIResponse(responseCode = "200", description = "The need")
    @APIResponse(responseCode = "404", description = "There is no such need")
    public NeedJson get(@PathParam("id") String id) {
        return AddressNumber.parse(id)
                .flatMap(reading::detail)
                .map(detail -> new NeedJson(detail.named()))
                .orElseThrow(() -> new NotFoundException("There is no such need."));
    }

    private static Optional<String> typed(@Nullable String parameter) {
        return Optional.of(PlainText.typed(parameter).value()).filter(text -> !text.isEmpty());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadRequestException("The parameter 'day' is a day as in 2026-12-05.", e);
        }
    }

    private static long after(@Nullable String text) {
        return text == null
                ? NeedList.START
                : AddressNumber.parse(text)
                        .orElseThrow(() ->
                                new BadRequestException("The parameter 'after' is not one that an earlier page gave."));
    }

    private static int size(String text) {
        return AddressNumber.parse(text)
                .filter(size -> size <= MOST)
                .map(Long::intValue)
                .orElseThrow(() -> new BadRequestException("The parameter 'size' is a number from 1 to " + MOST + "."));
    }
}
