// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.activity;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.portal.i18n.Faults;
import dk.stigen.portal.i18n.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What the forms for initiatives, activities and phases have in common. */
public abstract class OfficeForm implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    protected Participants participants;

    /** The version that the official saw; it travels with the form, so that nothing newer is overwritten. */
    private long version;

    private @Nullable String title;

    protected Participant official() {
        return participants.current().orElseThrow();
    }

    /** Answers 404 where the address names nothing. */
    protected static void notFound() {
        Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
    }

    /** Leads on where it is done, and says what stands in the way where it is not. */
    protected static void answer(Planning.Outcome outcome, String path) {
        switch (outcome) {
            case DONE -> leadTo(path);
            case OVERTAKEN -> fault("", "activity.overtaken");
            case INCOMPLETE -> fault("", "activity.incomplete");
            case OVERLAPPING -> fault("from", "activity.phase.overlapping");
            case BEGINNING_FIXED -> fault("from", "activity.phase.fixed.from");
            case END_FIXED -> fault("until", "activity.phase.fixed.until");
            case FIXED -> fault("", "activity.phase.fixed");
            case UNKNOWN -> notFound();
        }
    }

    protected static void leadTo(String path) {
        Faces.redirect(Faces.getRequestContextPath() + path);
    }

    /** Says beside the field what is wrong, or above the form where no field is named. */
    protected static void fault(String field, String key) {
        Faults.say(field, Texts.ACTIVITY, key);
    }

    protected static Optional<Long> number(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public int getTitleMin() {
        return Titles.MIN;
    }

    public int getTitleMax() {
        return Titles.MAX;
    }
}
