// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.audit;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.audit.AuditFilter;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** What was done for a citizen by officials, in words, the latest first: for the officials and for the citizen himself. */
@Named
@RequestScoped
public class ActsOf {

    @Inject
    AuditLines lines;

    @Inject
    PortalParticipants participants;

    @Inject
    HttpServletRequest request;

    /** Returns the latest entries of the citizen with the number. */
    public List<AuditLine> of(long citizen) {
        return citizen <= 0 ? List.of() : latest(new ParticipantId(citizen));
    }

    /** Returns the latest entries in which somebody acted for the reader. */
    public List<AuditLine> getMine() {
        return participants.current().map(Participant::id).map(this::latest).orElse(List.of()).stream()
                .filter(line -> !line.onBehalfOf().isEmpty())
                .toList();
    }

    private List<AuditLine> latest(ParticipantId citizen) {
        AuditFilter filter = new AuditFilter(Optional.empty(), Optional.of(citizen));
        return lines.page(Long.MAX_VALUE, filter, Language.of(request).locale()).lines();
    }
}
