// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.workplace;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.time.PortalClock;
import dk.stigen.portal.i18n.Language;
import dk.stigen.spi.view.Standing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/me/…}: what waits for the caller, and where the caller's things stand. */
@Path("me")
@RolesAllowed({"citizen", "official", "politician", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class WorkplaceResource {

    private static final int PAGE = 20;

    @Inject
    Participants participants;

    @Inject
    Workload workload;

    @Inject
    PortalClock clock;

    @Inject
    HttpServletRequest request;

    @GET
    @Path("waiting")
    @Operation(operationId = "listWaiting", summary = "What waits for the caller in all steps, the most urgent first")
    public List<Task> waiting() {
        return workload.waiting(locale());
    }

    /** One page; {@code next} is what {@code after} takes for the page that follows, absent on the last. */
    public record Standings(
            List<OwnCard> standings, @Nullable String next) {}

    @GET
    @Path("standings")
    @Operation(
            operationId = "listStandings",
            summary = "What the caller has made or joined and where it stands, the newest first")
    @APIResponse(responseCode = "200", description = "A page of at most " + PAGE)
    @APIResponse(responseCode = "400", description = "There is no such part, or after is no page's")
    public Standings standings(
            @QueryParam("part") @DefaultValue("made") String part, @QueryParam("after") @Nullable String after) {
        Participant caller = participants.current().orElseThrow(() -> new NotAuthorizedException("Bearer"));
        Standing.Part wanted = Stream.of(Standing.Part.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(part))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("A part is made or joined."));
        Instant before = after == null
                ? clock.now()
                : Older.moment(after).orElseThrow(() -> new BadRequestException("There is no such page."));
        MySide.Own own = MySide.Own.of(workload.standings(caller, wanted, before, PAGE + 1, locale()), PAGE);
        return new Standings(own.cards(), own.more().isEmpty() ? null : own.more());
    }

    private Locale locale() {
        return Language.of(request).locale();
    }
}
