// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.moderation.ModerationRepository;
import dk.stigen.persistence.moderation.Reason;
import dk.stigen.portal.i18n.Faults;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The form in which somebody reports what he sees: {@code /arena/report/crowdsourcing/proposal/7} or {@code /arena/report/portal/comment/17}. */
@Named("reportPage")
@ViewScoped
public class ReportPage extends ModerationForm {

    private static final long serialVersionUID = 1;

    @Inject
    ReportMatter reports;

    @Inject
    ModerationRepository files;

    @Inject
    PortalParticipants participants;

    private @Nullable Reason reason;
    private @Nullable String words;
    private boolean received;
    private boolean again;

    @PostConstruct
    void open() {
        Optional<ContributionRef> about = about();
        about.flatMap(moderated::find).ifPresent(this::show);
        received = isKnown()
                && participants
                        .current()
                        .filter(reader -> files.hasReported(about.orElseThrow(), reader.id()))
                        .isPresent();
        again = received;
    }

    /** Answers 404 for what the reader may not see, and leads whoever is not known to the login. */
    public void enter() {
        if (!isKnown()) {
            notFound();
        } else if (participants.current().isEmpty()) {
            throw new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN);
        }
    }

    /** Sends it to the moderators and says that it has come, or beside the field what is missing. */
    public void send() {
        switch (reports.report(about().orElseThrow(), Optional.ofNullable(reason), PlainText.typed(words))) {
            case RECEIVED -> received = true;
            case KNOWN -> {
                received = true;
                again = true;
            }
            case UNKNOWN -> notFound();
            case NO_REASON ->
                Faults.say(
                        reason == null ? "reason" : "words",
                        Texts.MODERATION,
                        reason == null ? "report.fault.reason" : "report.fault.words");
            case TOO_LONG -> Faults.say("words", Texts.MODERATION, "fault.long", ReportMatter.LONGEST);
        }
    }

    public List<Reason> getReasons() {
        return List.of(Reason.values());
    }

    public int getLongest() {
        return ReportMatter.LONGEST;
    }

    /** Whether the moderators have the reader's report. */
    public boolean isReceived() {
        return received;
    }

    /** Whether they have had it from before. */
    public boolean isAgain() {
        return again;
    }

    public @Nullable Reason getReason() {
        return reason;
    }

    public void setReason(@Nullable Reason reason) {
        this.reason = reason;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
