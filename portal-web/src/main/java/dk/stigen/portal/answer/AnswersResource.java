// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.answer;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.answer.DutyRepository;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.rest.InvalidBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/contributions/.../answers}: what the municipality owes and has answered. */
@Path("contributions/{plugin: [a-z][a-z0-9]{2,29}}/{type: [a-z][a-z0-9]{2,29}}/{id: [1-9][0-9]{0,17}}/answers")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AnswersResource {

    private static final int UNPROCESSABLE_CONTENT = 422;

    @Inject
    DutyRepository duties;

    @Inject
    Answerable answerable;

    @Inject
    GiveAnswer giving;

    @Inject
    Participants participants;

    @Inject
    OwedWords words;

    @Inject
    Sight sight;

    @Inject
    PortalClock clock;

    @GET
    @Operation(
            operationId = "listAnswers",
            summary = "The municipality's answers to a contribution, and those that it still owes")
    @APIResponse(responseCode = "200", description = "One for each who was asked; possibly none")
    @APIResponse(responseCode = "404", description = "There is no such contribution, or the caller may not see it")
    public List<AnswerJson> list(
            @PathParam("plugin") String plugin, @PathParam("type") String type, @PathParam("id") long id) {
        ContributionRef about = ref(plugin, type, id);
        if (!sight.sees(about) || !answerable.is(about)) {
            throw unknown();
        }
        return duties.of(about).stream()
                .filter(duty -> duty.isOpen() || duty.latest().isPresent())
                .map(duty -> new AnswerJson(duty, words.addressee(duty, Locale.ENGLISH), clock.now()))
                .toList();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "giveAnswer",
            summary = "Answers for the municipality, or puts another answer in the place of the caller's",
            description = "A change of an answer that stands gives the version that was read.")
    @APIResponse(responseCode = "204", description = "It is published")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    @APIResponse(responseCode = "403", description = "The caller may not answer it; the detail says why")
    @APIResponse(responseCode = "404", description = "There is no such contribution, or the caller may not see it")
    @APIResponse(responseCode = "409", description = "Somebody else has answered meanwhile")
    @APIResponse(
            responseCode = "422",
            description = "Something is missing or too long; `errors` says what, field by field")
    public Response give(
            @PathParam("plugin") String plugin,
            @PathParam("type") String type,
            @PathParam("id") long id,
            @Nullable NewAnswerJson given) {
        NewAnswerJson answer =
                Optional.ofNullable(given).orElseThrow(() -> new BadRequestException("Send an answer with a text."));
        if (participants.current().isEmpty()) {
            throw new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN);
        }
        AnswerDraft draft = answer.draft();
        Map<String, MessageKey> faults = draft.faults(LocalDate.ofInstant(clock.now(), PortalClock.ZONE));
        if (!faults.isEmpty()) {
            throw InvalidBody.of(faults, NewAnswerJson.NAMES, fault -> Texts.ANSWER.in(Locale.ENGLISH, fault));
        }
        return switch (giving.give(List.of(ref(plugin, type, id)), draft, answer.seen(), true)) {
            case DONE -> Response.noContent().build();
            case UNKNOWN -> throw unknown();
            case OVERTAKEN, ANSWERED_ALREADY ->
                throw new ClientErrorException(
                        Texts.ANSWER.in(Locale.ENGLISH, "answer.fault.OVERTAKEN"), Response.Status.CONFLICT);
            case NOBODY ->
                throw new ClientErrorException(
                        Texts.ANSWER.in(Locale.ENGLISH, "answer.fault.NOBODY"), UNPROCESSABLE_CONTENT);
            case FAILED ->
                throw new ServiceUnavailableException(Texts.ANSWER.in(Locale.ENGLISH, "answer.fault.FAILED"));
        };
    }

    private static NotFoundException unknown() {
        return new NotFoundException("There is no such contribution.");
    }

    private static ContributionRef ref(String plugin, String type, long id) {
        return new ContributionRef(new PluginId(plugin), type, id);
    }
}
