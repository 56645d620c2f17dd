// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.text.PlainText;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fields of one shift in the form, as they were typed. */
public final class ShiftForm implements Serializable {

    private static final long serialVersionUID = 1;

    private @Nullable LocalDate day;
    private @Nullable String from;
    private @Nullable String until;
    private @Nullable String place;
    private @Nullable String minimum = "1";
    private @Nullable String maximum;
    private @Nullable String competences;
    private @Nullable String contact;

    ShiftForm() {}

    /** The same a week later, which is what is mostly wanted next. */
    ShiftForm(ShiftForm before) {
        this.day = before.day == null ? null : before.day.plusWeeks(1);
        this.from = before.from;
        this.until = before.until;
        this.place = before.place;
        this.minimum = before.minimum;
        this.maximum = before.maximum;
        this.competences = before.competences;
        this.contact = before.contact;
    }

    ShiftDraft draft() {
        return new ShiftDraft(
                day,
                typed(from),
                typed(until),
                PlainText.typed(place),
                typed(minimum),
                typed(maximum),
                PlainText.typed(competences),
                PlainText.typed(contact));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getMinimum() {
        return minimum;
    }

    public void setMinimum(@Nullable String minimum) {
        this.minimum = minimum;
    }

    public @Nullable String getMaximum() {
        return maximum;
    }

    public void setMaximum(@Nullable String maximum) {
        this.maximum = maximum;
    }

    public @Nullable String getCompetences() {
        return competences;
    }

    public void setCompetences(@Nullable String competences) {
        this.competences = competences;
    }

    public @Nullable String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = contact;
    }
}
