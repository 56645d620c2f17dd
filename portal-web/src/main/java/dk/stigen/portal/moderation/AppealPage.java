// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.moderation.OnFile;
import dk.stigen.portal.i18n.Faults;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Why the reader's own text was hidden or a part of it masked, and the form in which he says something to that: {@code /arena/appeal/portal/comment/17}. */
@Named("appealPage")
@ViewScoped
public class AppealPage extends ModerationForm {

    private static final long serialVersionUID = 1;

    @Inject
    Appeals appeals;

    @Inject
    PortalParticipants participants;

    private boolean mine;
    private String reason = "";
    private @Nullable Instant decidedAt;
    private boolean received;
    private boolean masked;
    private boolean decided;
    private @Nullable String words;

    @PostConstruct
    void open() {
        Optional<ContributionRef> about = about();
        Optional<OnFile> file = about.flatMap(appeals::own);
        file.flatMap(OnFile::appealable).ifPresent(ruling -> {
            mine = true;
            reason = ruling.reason();
            decidedAt = ruling.at();
            received = ruling.isAppealed();
            masked = !file.orElseThrow().state().isHidden();
            decided = received && !file.orElseThrow().state().isAppealed();
        });
        about.filter(ref -> mine).flatMap(moderated::find).ifPresent(this::show);
    }

    /** Answers 404 where nothing of the reader's is hidden or masked, and leads whoever is not known to the login. */
    public void enter() {
        if (participants.current().isEmpty()) {
            throw new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN);
        } else if (!mine) {
            notFound();
        }
    }

    /** Sends it to the moderators and says that it has come, or beside the field what is missing. */
    public void send() {
        switch (appeals.appeal(about().orElseThrow(), PlainText.typed(words))) {
            case RECEIVED, KNOWN -> received = true;
            case UNKNOWN -> notFound();
            case EMPTY -> Faults.say("words", Texts.MODERATION, "appeal.fault.words");
            case TOO_LONG -> Faults.say("words", Texts.MODERATION, "fault.long", Appeals.LONGEST);
        }
    }

    public String getReason() {
        return reason;
    }

    public @Nullable Instant getDecidedAt() {
        return decidedAt;
    }

    public int getLongest() {
        return Appeals.LONGEST;
    }

    /** Whether the moderators have the reader's appeal. */
    public boolean isReceived() {
        return received;
    }

    /** Whether a part is masked, and not the whole hidden. */
    public boolean isMasked() {
        return masked;
    }

    /** Whether the moderators have answered the reader's appeal. */
    public boolean isDecided() {
        return decided;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
