// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.text.PlainText;
import dk.stigen.portal.i18n.Faults;
import dk.stigen.portal.i18n.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The form by which a moderator keeps the author of something from writing for a time: {@code /office/block/portal/comment/17}. */
@Named("blockPage")
@ViewScoped
public class BlockPage extends ModerationForm {

    private static final long serialVersionUID = 1;

    private static final String USUAL_DAYS = "7";

    @Inject
    BlockWriting blocking;

    @Inject
    Participants participants;

    private String author = "";
    private @Nullable String days = USUAL_DAYS;
    private @Nullable String reason;

    @PostConstruct
    void open() {
        about().flatMap(moderated::find)
                .filter(seen -> seen.matter().author().isPresent())
                .ifPresent(seen -> {
                    show(seen);
                    ParticipantId person = seen.matter().author().orElseThrow();
                    author = participants.displayNames(List.of(person)).getOrDefault(person, "");
                });
    }

    /** Answers 404 for what the moderator may not see, and for what nobody made. */
    public void enter() {
        if (!isKnown()) {
            notFound();
        }
    }

    /** Keeps the author from writing, or says beside the field what is missing. */
    public void block() {
        switch (blocking.block(about().orElseThrow(), number(days), PlainText.typed(reason))) {
            case DONE -> leadTo("/office/blocks");
            case UNKNOWN -> notFound();
            case NO_DAYS -> Faults.say("days", Texts.MODERATION, "block.fault.days", BlockWriting.MOST_DAYS);
            case NO_REASON -> Faults.say("why", Texts.MODERATION, "decide.fault.reason");
            case TOO_LONG -> Faults.say("why", Texts.MODERATION, "fault.long", Moderate.LONGEST);
        }
    }

    private static int number(@Nullable String typed) {
        String text = PlainText.typed(typed).value();
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }

    public String getAuthor() {
        return author;
    }

    public int getLongest() {
        return Moderate.LONGEST;
    }

    public @Nullable String getDays() {
        return days;
    }

    public void setDays(@Nullable String days) {
        this.days = days;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
