// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.audit;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.audit.AuditEntry;
import dk.stigen.persistence.audit.AuditFilter;
import dk.stigen.persistence.audit.AuditRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/v1/audit}: the audit log as it is stored, for administrators and for whoever keeps its last hash elsewhere. */
@Path("audit")
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AuditResource {

    static final int PAGE = 100;

    @Inject
    AuditRepository entries;

    @GET
    @Operation(
            operationId = "listAuditEntries",
            summary = "The audit log, the latest first, a hundred entries at a time")
    @APIResponse(responseCode = "200", description = "A page of entries, empty after the last")
    @APIResponse(responseCode = "400", description = "A parameter is no number")
    public List<Entry> list(
            @Parameter(description = "The lowest `id` of the page before") @QueryParam("before") @Nullable
                    String before,
            @Parameter(description = "Only this kind of act, as in `crowdsourcing.answered`")
                    @QueryParam("act")
                    @Nullable
                    String act,
            @Parameter(description = "Only what this participant did, or what was done for or to the participant")
                    @QueryParam("person")
                    @Nullable
                    String person) {
        AuditFilter filter = new AuditFilter(
                Optional.ofNullable(act), number("person", person).map(ParticipantId::new));
        return entries.before(number("before", before).orElse(Long.MAX_VALUE), filter, PAGE).stream()
                .map(Entry::of)
                .toList();
    }

    private static Optional<Long> number(String name, @Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        if (!value.matches("[1-9][0-9]{0,17}")) {
            throw new BadRequestException("The parameter '" + name + "' is a number.");
        }
        return Optional.of(Long.valueOf(value));
    }

    /**
     * An entry.
     *
     * @param at when it was written, in UTC
     * @param actor the participant who acted, absent for the portal itself
     * @param onBehalfOf for whom, absent where the actor acted for himself
     * @param act what was done, as in {@code crowdsourcing.answered}
     * @param subject what it was done to, as in {@code crowdsourcing/proposal/17}
     * @param hash the entry's hash, which {@code stigen audit verify --expect} finds
     */
    public record Entry(
            long id,
            String at,
            @Nullable Long actor,
            @Nullable Long onBehalfOf,
            String act,
            String subject,
            Map<String, String> details,
            String hash) {

        static Entry of(AuditEntry entry) {
            return new Entry(
                    entry.id(),
                    entry.at().toString(),
                    entry.actor().map(ParticipantId::value).orElse(null),
                    entry.onBehalfOf().map(ParticipantId::value).orElse(null),
                    entry.act(),
                    entry.subject(),
                    entry.details(),
                    entry.hash());
        }
    }
}
