// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.moderation.TextScreening;
import dk.stigen.panels.input.AddressNumber;
import dk.stigen.panels.survey.SurveyReading.Detail;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Surveys for other systems: to read and to answer by whoever may on the pages. */
@Path("ladder/panels/surveys")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "panels", description = "Rung 3: surveys and consultations")
public class SurveyResource {

    private static final int SIZE = 50;

    @Inject
    SurveyReading reading;

    @Inject
    AnswerSurvey answering;

    @Inject
    ExportAnswers exporting;

    @Inject
    TextScreening screening;

    @GET
    @Operation(operationId = "listSurveys", summary = "Surveys, the newest first, a page at a time")
    @APIResponse(responseCode = "200", description = "A page of surveys")
    @APIResponse(responseCode = "400", description = "The parameter has a value that is not allowed")
    public SurveyJson.Collection list(
            @Parameter(description = "`next` of the page before") @QueryParam("after") @Nullable String after) {
        long before = after == null
                ? Long.MAX_VALUE
                : AddressNumber.parse(after)
                        .orElseThrow(
                                () -> new BadRequestException("The parameter 'after' is not one that a page gave."));
        return new SurveyJson.Collection(reading.list(Optional.empty(), before, SIZE));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getSurvey",
            summary = "One survey with its questions, and the results where they are shown")
    @APIResponse(responseCode = "200", description = "The survey")
    @APIResponse(responseCode = "404", description = "There is no such survey")
    public SurveyJson get(@PathParam("id") String id) {
        Detail detail = known(id);
        return new SurveyJson(detail, reading.results(detail));
    }

    @POST
    @Path("{id}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "answerSurvey",
            summary = "Answers a survey in the caller's name, in the place of what the caller has answered before",
            description = "Send the caller's bearer token. An anonymous survey keeps nothing of the caller.")
    @APIResponse(responseCode = "204", description = "The answer is stored")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    @APIResponse(responseCode = "403", description = "The caller may not answer; the detail says why")
    @APIResponse(responseCode = "404", description = "There is no such survey")
    @APIResponse(responseCode = "422", description = "The answer does not fit the questions; the detail says which")
    public void answer(@PathParam("id") String id, @Nullable NewAnswer given) {
        NewAnswer answer = Optional.ofNullable(given)
                .orElseThrow(() -> new BadRequestException("Send answers, a list for each question."));
        Detail detail = known(id);
        answering.answer(detail.survey().getId(), answer.answerKey(), answer.to(detail.questions(), screening));
    }

    @GET
    @Path("{id}/answers")
    @Produces("text/csv")
    @Operation(
            operationId = "exportSurvey",
            summary = "What each has answered, as comma-separated values",
            description = "For officials. Names stand there only where those who answered were told so.")
    @APIResponse(responseCode = "200", description = "A line for each answer")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    @APIResponse(responseCode = "403", description = "The caller may not take the answers out")
    @APIResponse(responseCode = "404", description = "There is no such survey")
    public Response export(@PathParam("id") String id) {
        Detail detail = known(id);
        exporting.begin(detail.survey());
        StreamingOutput body = out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            exporting.write(detail.survey(), detail.questions(), writer);
            writer.flush();
        };
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"survey-" + id + ".csv\"")
                .build();
    }

    private Detail known(String id) {
        return AddressNumber.parse(id)
                .flatMap(reading::detail)
                .orElseThrow(() -> new NotFoundException("There is no such survey."));
    }
}
