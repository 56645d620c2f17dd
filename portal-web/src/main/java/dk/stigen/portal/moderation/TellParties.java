// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.persistence.moderation.Act;
import dk.stigen.persistence.moderation.OnFile;
import dk.stigen.persistence.moderation.State;
import dk.stigen.portal.notification.PortalNotifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Tells whoever wrote something, and whoever reported it, what was decided and why; nobody else. */
@ApplicationScoped
public class TellParties {

    @Inject
    PortalNotifications notifications;

    /**
     * Tells them.
     *
     * @param left whether what was cut out could not be put back, as its author has changed the text since or it is kept no more
     */
    void told(
            OnFile file,
            Act act,
            boolean left,
            String reason,
            long decision,
            ParticipantId moderator,
            Collection<ParticipantId> reporters) {
        String what = file.matter().isComment() ? "comment" : "contribution";
        if (act != Act.KEEP || file.state() == State.WAITING || file.state() == State.CONTESTED) {
            file.matter()
                    .author()
                    .ifPresent(author -> tell(
                            file,
                            "author/" + decision,
                            "notification.moderation." + toAuthor(act, file.state(), left) + "." + what,
                            reason,
                            moderator,
                            Set.of(author)));
        }
        if (!reporters.isEmpty() && !file.state().isHidden()) {
            tell(
                    file,
                    "reporters/" + decision,
                    "notification.moderation.report." + (act == Act.HIDE ? "hidden" : "kept"),
                    reason,
                    moderator,
                    Set.copyOf(reporters));
        }
    }

    static String toAuthor(Act act, State before, boolean left) {
        return switch (act) {
            case HIDE -> before == State.APPEALED ? "upheld" : "hidden";
            case KEEP -> before == State.CONTESTED ? "maskupheld" : "shown";
            case RESTORE -> "restored";
            case MASK -> "masked";
            case UNMASK -> left ? "unmaskedbutleft" : "unmasked";
        };
    }

    private void tell(
            OnFile file, String key, String words, String reason, ParticipantId moderator, Set<ParticipantId> people) {
        notifications.tellNamedOnly(new Notice(
                "moderation/" + key,
                Topic.ANSWER,
                file.matter().page(),
                MessageKey.of(words, reason),
                Optional.of(moderator),
                people));
    }
}
