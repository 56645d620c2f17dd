// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.activity;

import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.activity.Phase;
import dk.stigen.portal.i18n.Moments;
import dk.stigen.portal.i18n.Texts;
import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A phase as officials plan it: whole days in the municipality's zone, both included.
 *
 * @param last empty for a phase that has no end
 */
public record PhaseDays(LocalDate first, Optional<LocalDate> last) {

    public static PhaseDays of(Phase phase) {
        return new PhaseDays(
                LocalDate.ofInstant(phase.from(), PortalClock.ZONE),
                phase.until()
                        .map(end -> LocalDate.ofInstant(end, PortalClock.ZONE).minusDays(1)));
    }

    boolean isBackwards() {
        return last.filter(day -> day.isBefore(first)).isPresent();
    }

    Instant from() {
        return first.atStartOfDay(PortalClock.ZONE).toInstant();
    }

    /** Returns when the day after the last begins. */
    Optional<Instant> until() {
        return last.map(day -> day.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant());
    }

    /** Returns from when to when in the language of the page that is shown. */
    public String inWords() {
        return inWords(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String inWords(Locale locale) {
        String begin = Moments.day(from(), locale);
        return last.map(day -> Texts.ACTIVITY.in(
                        locale,
                        "activity.phase.days",
                        begin,
                        Moments.day(day.atStartOfDay(PortalClock.ZONE).toInstant(), locale)))
                .orElseGet(() -> Texts.ACTIVITY.in(locale, "activity.phase.from", begin));
    }
}
