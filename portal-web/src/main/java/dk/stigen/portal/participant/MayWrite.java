// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.persistence.moderation.BlockRepository;
import dk.stigen.persistence.moderation.WritingBlock;
import dk.stigen.portal.i18n.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether moderators let somebody write; whoever is about to store what he has written asks. */
@ApplicationScoped
public class MayWrite {

    @Inject
    BlockRepository blocks;

    @Inject
    PortalParticipants participants;

    /** Returns what stands in the way of the person, if anything does. */
    Optional<Decision> refusal(ParticipantId person) {
        return blocks.standing(person).map(MayWrite::words);
    }

    /** Returns what stands in the way of the current actor, if anything does. */
    Optional<Decision> refusal() {
        return participants.current().flatMap(person -> refusal(person.id()));
    }

    private static Decision words(WritingBlock block) {
        return Decision.denied(
                "portal.permission.blocked", Moments.day(block.until(), ParticipantTexts.locale()), block.reason());
    }

    /** @throws NotAllowedException with the day and the reason if moderators keep the current actor from writing */
    public void demand() {
        refusal().ifPresent(refusal -> {
            throw new NotAllowedException(refusal);
        });
    }
}
