// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.consent;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.persistence.privacy.consent.GivenConsent;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/me/consents}: what the caller agrees to. */
@Path("me/consents")
@RolesAllowed({"citizen", "official", "politician", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ConsentsResource {

    @Inject
    PortalConsents consents;

    @Inject
    Participants participants;

    @Inject
    HttpServletRequest request;

    @GET
    @Operation(
            operationId = "listConsents",
            summary = "Each kind of consent, with its text and whether the caller agrees")
    @APIResponse(responseCode = "200", description = "All kinds")
    public List<Consent> list() {
        List<GivenConsent> known = consents.of(me());
        return Stream.of(ConsentKind.values()).map(kind -> consent(kind, known)).toList();
    }

    @PUT
    @Path("{key}")
    @Operation(operationId = "giveConsent", summary = "Agrees to the text as it is now")
    @APIResponse(responseCode = "204", description = "The caller agrees")
    @APIResponse(responseCode = "404", description = "There is no such kind of consent")
    public Response give(@PathParam("key") String key) {
        consents.give(me(), known(key));
        return Response.noContent().build();
    }

    @DELETE
    @Path("{key}")
    @Operation(operationId = "withdrawConsent", summary = "Takes a consent back")
    @APIResponse(responseCode = "204", description = "The caller does not agree")
    @APIResponse(responseCode = "404", description = "There is no such kind of consent")
    public Response withdraw(@PathParam("key") String key) {
        consents.withdraw(me(), known(key));
        return Response.noContent().build();
    }

    private static ConsentKind known(String key) {
        return ConsentKind.keyed(key).orElseThrow(() -> new NotFoundException("There is no such kind of consent."));
    }

    private Consent consent(ConsentKind kind, List<GivenConsent> known) {
        Optional<GivenConsent> standing = known.stream()
                .filter(consent -> consent.kind().equals(kind.key())
                        && consent.withdrawnAt().isEmpty()
                        && consent.version() == kind.version())
                .findFirst();
        return new Consent(
                kind.key(),
                kind.version(),
                Texts.PRIVACY.in(Language.of(request).locale(), "consent." + kind.key() + "." + kind.version()),
                standing.isPresent(),
                standing.map(consent -> consent.givenAt().toString()).orElse(null));
    }

    private ParticipantId me() {
        return participants.current().map(Participant::id).orElseThrow(() -> new NotAuthorizedException("Bearer"));
    }

    /**
     * A kind of consent.
     *
     * @param version the text's
     * @param given whether the caller agrees to this version
     * @param givenAt since when, in UTC, absent where the caller does not
     */
    public record Consent(
            String key,
            int version,
            String text,
            boolean given,
            @Nullable String givenAt) {}
}
