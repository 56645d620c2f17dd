// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.calendar;

import dk.stigen.api.contribution.Visibility;
import dk.stigen.persistence.answer.DutyRow;
import dk.stigen.persistence.notification.SubjectCondition;
import dk.stigen.persistence.promise.ReviewRow;
import dk.stigen.portal.answer.OwedTasks;
import dk.stigen.portal.contribution.PublicSteps;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.promise.PromiseTasks;
import dk.stigen.spi.calendar.CalendarContribution;
import dk.stigen.spi.calendar.CalendarEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What happens when, of all steps that everybody may see. */
@ApplicationScoped
public class Agenda {

    @Inject
    PluginRegistry plugins;

    @Inject
    PublicSteps steps;

    @Inject
    OwedTasks owed;

    @Inject
    PromiseTasks promises;

    /** The last day of an answer that is owed, which everybody can hold the municipality to. */
    private static CalendarEntry entry(DutyRow duty) {
        return new CalendarEntry(
                duty.about(),
                duty.title(),
                duty.due().orElseThrow(),
                Optional.empty(),
                "",
                duty.path(),
                Visibility.EVERYONE);
    }

    /** The day by which the municipality says how far a promise is; an entry of its own beside that of the answer. */
    private static CalendarEntry entry(ReviewRow review) {
        return new CalendarEntry(
                SubjectCondition.ref(SubjectCondition.PORTAL.value(), "promise", review.promise()),
                review.text(),
                PromiseTasks.lastMoment(review),
                Optional.empty(),
                "",
                review.path(),
                Visibility.EVERYONE);
    }

    /**
     * Returns what begins in the period, the earliest first, whoever may see it.
     *
     * @param most how many of each plugin, of the answers and of the promises at the most
     */
    public List<CalendarEntry> between(Instant from, Instant until, int most) {
        return Stream.concat(
                        Stream.concat(
                                owed.dueBetween(from, until, most).stream().map(Agenda::entry),
                                promises.between(from, until, most).stream().map(Agenda::entry)),
                        steps.plugins().stream()
                                .flatMap(plugin -> plugins
                                        .ask(
                                                plugin,
                                                CalendarContribution.class,
                                                "calendar",
                                                calendar -> calendar.entries(from, until, most))
                                        .orElse(List.of())
                                        .stream()))
                .sorted(Comparator.comparing(CalendarEntry::from))
                .toList();
    }
}
