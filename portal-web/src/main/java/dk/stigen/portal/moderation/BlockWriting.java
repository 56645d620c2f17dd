// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.moderation.BlockRepository;
import dk.stigen.persistence.moderation.WritingBlock;
import dk.stigen.portal.moderation.Moderated.Seen;
import dk.stigen.portal.notification.PortalNotifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A moderator keeps the author of something from writing for some days, or lets him again. */
@ApplicationScoped
public class BlockWriting {

    /** For how many days at the most. */
    static final int MOST_DAYS = 365;

    @Inject
    BlockRepository blocks;

    @Inject
    Moderated moderated;

    @Inject
    Moderators moderators;

    @Inject
    PortalNotifications notifications;

    @Inject
    ModerationAudit audit;

    /** What became of it. */
    enum Outcome {
        DONE,
        /** There is nothing that the moderator may see, or nobody made it. */
        UNKNOWN,
        NO_DAYS,
        NO_REASON,
        TOO_LONG
    }

    /**
     * Keeps whoever made what stands under the address from writing.
     *
     * @throws NotAllowedException if the current actor does not moderate, or made it himself
     */
    @Transactional
    Outcome block(ContributionRef ref, int days, PlainText reason) {
        Participant moderator = moderators.demand();
        Optional<Seen> seen = moderated.find(ref);
        Optional<ParticipantId> author = seen.flatMap(found -> found.matter().author());
        if (author.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (moderator.is(author.get())) {
            throw new NotAllowedException(Decision.denied("portal.permission.moderation.text"));
        }
        Outcome judged = judge(days, reason);
        if (judged == Outcome.DONE) {
            block(seen.get(), author.get(), days, reason.value(), moderator.id());
        }
        return judged;
    }

    static Outcome judge(int days, PlainText reason) {
        if (days < 1 || days > MOST_DAYS) {
            return Outcome.NO_DAYS;
        }
        if (reason.isEmpty()) {
            return Outcome.NO_REASON;
        }
        return reason.length() > Moderate.LONGEST ? Outcome.TOO_LONG : Outcome.DONE;
    }

    private void block(Seen seen, ParticipantId author, int days, String reason, ParticipantId moderator) {
        WritingBlock block = blocks.block(seen.matter(), author, seen.text(), days, reason, moderator);
        audit.blocked(author, block.id());
        // a day, which reads the same in both languages
        String until = LocalDate.ofInstant(block.until(), PortalClock.ZONE).toString();
        notifications.tellNamedOnly(new Notice(
                "moderation/block/" + block.id(),
                Topic.ANSWER,
                seen.matter().page(),
                MessageKey.of("notification.moderation.blocked", until, reason),
                Optional.of(moderator),
                Set.of(author)));
    }

    /**
     * Lets the person write again, and returns false where nothing of that number stands any more.
     *
     * @throws NotAllowedException if the current actor does not moderate
     */
    @Transactional
    boolean lift(long id) {
        Participant moderator = moderators.demand();
        Optional<ParticipantId> person = blocks.lift(id, moderator.id());
        person.ifPresent(whose -> audit.lifted(whose, id));
        return person.isPresent();
    }
}
