// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.consultation;

import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.time.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What nobody may do with a consultation whoever they are. */
@ApplicationScoped
public class ConsultationPermissions {

    /** To tell what was done about what was said, and to close: owed to those who were heard, so that it outlives the initiative. */
    public static final Action RESPOND = new Action("panels.respond", Audience.OFFICIALS).asOwed();

    @Inject
    ConsultationRepository consultations;

    @Inject
    PortalClock clock;

    /** Returns whether the action, which is the portal's to comment, may be done with the paragraph of this number. */
    public Decision decide(Action action, long paragraph) {
        return action.key().endsWith(".comment")
                ? consultations
                        .findParagraph(paragraph)
                        .flatMap(part -> consultations.find(part.getConsultation()))
                        .filter(whole -> whole.state(clock.now()) != Consultation.State.OPEN)
                        .map(whole -> Decision.denied("panels.denied.heard"))
                        .orElse(Decision.allowed())
                : Decision.allowed();
    }
}
