// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.moderation.ModerationRepository;
import dk.stigen.persistence.moderation.Reason;
import dk.stigen.portal.moderation.Moderated.Seen;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Somebody reports what he sees to the moderators, each thing once. */
@ApplicationScoped
public class ReportMatter {

    /** How many signs a report's text has at the most. */
    static final int LONGEST = 2000;

    @Inject
    ModerationRepository files;

    @Inject
    Moderated moderated;

    @Inject
    PortalParticipants participants;

    @Inject
    ModerationAudit audit;

    /** What became of a report. */
    enum Outcome {
        RECEIVED,
        /** The same person has reported it before. */
        KNOWN,
        /** There is nothing that he may see. */
        UNKNOWN,
        /** It has no reason, or the reason says nothing without a text. */
        NO_REASON,
        TOO_LONG
    }

    /**
     * Stores it for the moderators.
     *
     * @param reason empty where none was chosen
     * @throws NotAllowedException if nobody is logged in
     */
    @Transactional
    Outcome report(ContributionRef ref, Optional<Reason> reason, PlainText text) {
        Participant reader =
                participants.current().orElseThrow(() -> new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN));
        Optional<Seen> seen = moderated.find(ref);
        if (seen.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        Outcome judged = judge(reason, text);
        if (judged != Outcome.RECEIVED) {
            return judged;
        }
        if (!files.report(seen.get().matter(), reader.id(), reason.orElseThrow(), text.value())) {
            return Outcome.KNOWN;
        }
        audit.reported(ref);
        return Outcome.RECEIVED;
    }

    static Outcome judge(Optional<Reason> reason, PlainText text) {
        if (reason.isEmpty() || (reason.get() == Reason.OTHER && text.isEmpty())) {
            return Outcome.NO_REASON;
        }
        return text.length() > LONGEST ? Outcome.TOO_LONG : Outcome.RECEIVED;
    }
}
