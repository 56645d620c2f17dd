// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.notification;

import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Notifications;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.persistence.notification.HappeningRepository;
import dk.stigen.persistence.notification.NewHappening;
import dk.stigen.persistence.notification.SubjectCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stores what has happened, in the transaction in which it does; {@link TellHappenings} tells it. */
@ApplicationScoped
public class PortalNotifications implements Notifications {

    @Inject
    HappeningRepository happenings;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Notice notice) {
        tell(notice, notice.about().plugin().value(), "", false);
    }

    /** Tells what the portal itself has to say about a plugin's contribution, in the portal's words. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellInOurWords(Notice notice) {
        tellInOurWords(notice, "");
    }

    /** Does so, and keeps all that was said for whoever is told on paper and cannot look it up. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellInOurWords(Notice notice, String inFull) {
        tell(notice, SubjectCondition.PORTAL.value(), inFull, false);
    }

    /** Tells those whom the notice names and nobody who follows what it is about, in the portal's words. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellNamedOnly(Notice notice) {
        tell(notice, SubjectCondition.PORTAL.value(), "", true);
    }

    private void tell(Notice notice, String bundle, String inFull, boolean namedOnly) {
        boolean known = happenings.add(new NewHappening(
                bundle + "/" + notice.key(),
                notice.topic(),
                notice.about(),
                bundle,
                notice.words().key(),
                parts(notice.words()),
                inFull,
                notice.actor(),
                notice.people(),
                namedOnly));
        if (!known) {
            throw new IllegalArgumentException(notice.about() + " is not in the index.");
        }
    }

    /** Tells those who follow an initiative what has become of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(InitiativeId initiative, String key, MessageKey words, ParticipantId actor) {
        happenings.add(new NewHappening(
                SubjectCondition.PORTAL + "/" + key,
                Topic.NEWS,
                SubjectCondition.initiative(initiative),
                SubjectCondition.PORTAL.value(),
                words.key(),
                parts(words),
                "",
                Optional.of(actor),
                Set.of(),
                false));
    }

    private static List<String> parts(MessageKey words) {
        return words.arguments().stream().map(String::valueOf).toList();
    }
}
