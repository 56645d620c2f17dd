// SPDX-License-Identifier: MPL-2.0
package dk.stigen.example.notice;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.settings.Settings;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import dk.stigen.example.ExamplePermissions;
import dk.stigen.example.ExampleSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Somebody puts up a notice. */
@ApplicationScoped
public class PutUpNotice {

    @Inject
    NoticeRepository notices;

    @Inject
    Permissions permissions;

    @Inject
    Settings settings;

    @Inject
    PortalClock clock;

    /** Returns what is wrong with the text, empty when it may be put up. */
    public Optional<MessageKey> fault(PlainText body, ActivityId board) {
        int longest = settings.value(ExampleSettings.LONGEST, board);
        if (body.isEmpty()) {
            return Optional.of(MessageKey.of("example.fault.empty"));
        }
        return body.length() > longest
                ? Optional.of(MessageKey.of("example.fault.long", longest, body.length()))
                : Optional.empty();
    }

    // #region use-case
    /**
     * Puts the notice up.
     *
     * @throws NotAllowedException if its author may not
     * @throws IllegalArgumentException if something is wrong with the text
     */
    @Transactional
    public long putUp(PlainText body, ActivityId board) {
        Decision decision = permissions.decide(ExamplePermissions.PUT_UP, Subject.of(board));
        if (!decision.isAllowed()) {
            throw new NotAllowedException(decision);
        }
        if (fault(body, board).isPresent()) {
            throw new IllegalArgumentException("The notice is empty or too long.");
        }
        Participant author = permissions
                .actor()
                .person()
                .orElseThrow(() -> new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN));
        return notices.add(new Notice(board, author.id(), body, clock.now())).getId();
    }
    // #endregion
}
