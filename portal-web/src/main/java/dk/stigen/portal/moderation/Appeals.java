// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.moderation.ModerationRepository;
import dk.stigen.persistence.moderation.OnFile;
import dk.stigen.persistence.moderation.Ruling;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Whoever wrote what was hidden, or what a part was masked of, asks for another look, once for each decision. */
@ApplicationScoped
public class Appeals {

    /** How many signs an appeal has at the most. */
    static final int LONGEST = 2000;

    @Inject
    ModerationRepository files;

    @Inject
    Moderated moderated;

    @Inject
    PortalParticipants participants;

    @Inject
    ModerationAudit audit;

    /** What became of an appeal. */
    enum Outcome {
        RECEIVED,
        /** There is nothing hidden or masked that the asker wrote. */
        UNKNOWN,
        EMPTY,
        TOO_LONG,
        /** That decision was appealed before. */
        KNOWN
    }

    /** Returns what is on file about the current actor's own text that is hidden, or a part of which is masked. */
    Optional<OnFile> own(ContributionRef ref) {
        return files.find(ref)
                .filter(file -> file.appealable().isPresent())
                .filter(this::isOwn)
                .filter(file -> moderated.find(ref).isPresent());
    }

    private boolean isOwn(OnFile file) {
        return participants
                .current()
                .filter(person -> file.matter().author().filter(person::is).isPresent())
                .isPresent();
    }

    /** Has the moderators look again. */
    @Transactional
    Outcome appeal(ContributionRef ref, PlainText text) {
        Optional<OnFile> found = own(ref).map(OnFile::id).flatMap(files::hold);
        Optional<Ruling> ruling = found.flatMap(OnFile::appealable);
        if (ruling.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (text.isEmpty() || text.length() > LONGEST) {
            return text.isEmpty() ? Outcome.EMPTY : Outcome.TOO_LONG;
        }
        if (!files.appeal(found.get(), ruling.get(), text.value())) {
            return Outcome.KNOWN;
        }
        if (found.get().state().isHidden()) {
            audit.appealed(ref);
        } else {
            audit.contested(ref);
        }
        return Outcome.RECEIVED;
    }
}
