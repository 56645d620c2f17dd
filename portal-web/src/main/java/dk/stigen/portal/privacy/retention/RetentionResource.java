// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.retention;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.persistence.privacy.erasure.Erasure;
import dk.stigen.persistence.privacy.retention.LegalHold;
import dk.stigen.persistence.privacy.retention.Retention;
import dk.stigen.persistence.privacy.retention.RetentionRepository;
import dk.stigen.portal.privacy.erasure.EraseParticipant;
import dk.stigen.portal.settings.MunicipalitySettings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/retention}: whom the portal will erase, what is held back, what waits, and what the nights came to. */
@Path("retention")
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RetentionResource {

    private static final int MOST = 100;
    private static final int REASON = 500;

    @Inject
    RetentionRepository retention;

    @Inject
    EraseParticipant erase;

    @Inject
    CategoryRetention categories;

    @Inject
    HoldData holds;

    @Inject
    MunicipalitySettings settings;

    @Inject
    Participants participants;

    @Context
    UriInfo address;

    @GET
    @Operation(
            operationId = "getRetention",
            summary = "What the next night does, without doing it, and what the last ones did")
    @APIResponse(responseCode = "200", description = "At most a hundred of each kind")
    public Overview overview() {
        int months = settings.retentionMonths();
        return new Overview(
                months,
                retention.count(months),
                retention.candidates(months, 0, MOST).stream()
                        .map(Candidate::of)
                        .toList(),
                categories.due().stream().map(Category::of).toList(),
                erase.open(MOST).stream().map(Open::of).toList(),
                holds.standing().stream().map(Hold::of).toList(),
                retention.runs(MOST).stream().map(Night::of).toList());
    }

    @POST
    @Path("holds")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "placeHold",
            summary = "Keeps a person, or all who are part of an initiative, from being erased")
    @APIResponse(responseCode = "201", description = "The data stays; Location is where the hold is ended")
    @APIResponse(
            responseCode = "400",
            description = "Not just one of participant and initiative, or no reason of 1 to 500 signs")
    @APIResponse(responseCode = "404", description = "There is no such person or initiative")
    public Response place(@Nullable NewHold hold) {
        if (hold == null || (hold.participant() == null) == (hold.initiative() == null)) {
            throw new BadRequestException("Give 'participant' or 'initiative', and not both.");
        }
        String reason = hold.reason() == null ? "" : hold.reason().strip();
        if (reason.isEmpty() || reason.length() > REASON) {
            throw new BadRequestException("Give a 'reason' of 1 to " + REASON + " signs.");
        }
        long id = place(hold, reason);
        return Response.created(address.getAbsolutePathBuilder()
                        .path(String.valueOf(id))
                        .build())
                .build();
    }

    private long place(NewHold hold, String reason) {
        Long person = hold.participant();
        Long initiative = hold.initiative();
        if (person != null && person > 0) {
            return holds.person(new ParticipantId(person), reason, me())
                    .orElseThrow(() -> new NotFoundException("There is no such person."));
        }
        return holds.initiative(initiative == null ? 0 : initiative, reason, me())
                .orElseThrow(() -> new NotFoundException("There is no such person or initiative."));
    }

    @DELETE
    @Path("holds/{id: [1-9][0-9]{0,17}}")
    @Operation(operationId = "liftHold", summary = "Ends a hold; what waited for it is erased in the background")
    @APIResponse(responseCode = "204", description = "It is ended")
    @APIResponse(responseCode = "404", description = "There is no such hold, or no more")
    public Response lift(@PathParam("id") long id) {
        if (!holds.lift(id, me())) {
            throw new NotFoundException("There is no such hold.");
        }
        return Response.noContent().build();
    }

    private ParticipantId me() {
        return participants.current().map(Participant::id).orElseThrow(() -> new NotAuthorizedException("Bearer"));
    }

    /**
     * All of it.
     *
     * @param months after how many months without a login somebody is erased
     * @param due how many the next night erases, those on hold included
     * @param categories what plugins keep for a time only
     */
    public record Overview(
            int months,
            long due,
            List<Candidate> candidates,
            List<Category> categories,
            List<Open> open,
            List<Hold> holds,
            List<Night> nights) {}

    /**
     * A plugin's category of personal data whose time can be over.
     *
     * @param retention for how long it is kept, as in {@code P1M}
     * @param over how many records the next night erases; absent where the plugin does not answer
     */
    public record Category(
            String plugin,
            String category,
            String retention,
            @Nullable Integer over) {
        static Category of(CategoryRetention.Due due) {
            return new Category(
                    due.plugin().id().value(),
                    due.category().key(),
                    due.retention().toString(),
                    due.records().isPresent() ? due.records().getAsInt() : null);
        }
    }

    /** Somebody who has not been here for too long. */
    public record Candidate(long participant, String lastSeen, boolean held) {
        static Candidate of(Retention.Candidate candidate) {
            return new Candidate(
                    candidate.person().value(), candidate.lastSeen().toString(), candidate.held());
        }
    }

    /**
     * An erasure that is not complete.
     *
     * @param reason REQUESTED or RETENTION
     * @param missing the plugins that were not reached
     * @param held whether it waits for a hold to end
     */
    public record Open(
            long participant, String reason, String askedAt, int attempts, List<String> missing, boolean held) {
        static Open of(Erasure erasure) {
            return new Open(
                    erasure.person().value(),
                    erasure.reason(),
                    erasure.askedAt().toString(),
                    erasure.attempts(),
                    erasure.missing(),
                    erasure.held());
        }
    }

    /** What is held back, a participant or an initiative. */
    public record Hold(
            long id, @Nullable Long participant, @Nullable Long initiative, String reason, String placedAt) {
        static Hold of(LegalHold hold) {
            return new Hold(
                    hold.id(),
                    hold.participant().orElse(null),
                    hold.initiative().orElse(null),
                    hold.reason(),
                    hold.placedAt().toString());
        }
    }

    /** What is to be held back: a participant or an initiative, and why. */
    public record NewHold(
            @Nullable Long participant,
            @Nullable Long initiative,
            @Nullable String reason) {}

    /** What a night came to; without an end it was cut off. */
    public record Night(
            String day,
            int months,
            int found,
            int held,
            int expired,
            @Nullable String endedAt) {
        static Night of(Retention.Run run) {
            return new Night(
                    run.day().toString(),
                    run.months(),
                    run.found(),
                    run.held(),
                    run.expired(),
                    run.endedAt().map(Instant::toString).orElse(null));
        }
    }
}
