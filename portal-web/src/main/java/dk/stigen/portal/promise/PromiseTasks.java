// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.promise;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.participant.Role;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.answer.DutyRepository;
import dk.stigen.persistence.answer.DutyRow;
import dk.stigen.persistence.promise.ReviewRepository;
import dk.stigen.persistence.promise.ReviewRow;
import dk.stigen.portal.answer.Answerable;
import dk.stigen.portal.contribution.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** By when promises are to be followed up: by the reader, and on everybody's calendar. */
@ApplicationScoped
public class PromiseTasks {

    private static final int MOST = 10;

    @Inject
    ReviewRepository reviews;

    @Inject
    DutyRepository duties;

    @Inject
    Answerable answerable;

    @Inject
    Participants participants;

    @Inject
    Sight sight;

    @Inject
    PortalClock clock;

    /** Returns whose day has come and what the reader may follow up: an official all, others what they have promised or were asked. */
    public List<ReviewRow> waiting() {
        Optional<Participant> reader = participants.current();
        if (reader.isEmpty()) {
            return List.of();
        }
        boolean official = reader.get().roles().contains(Role.OFFICIAL);
        List<ReviewRow> due =
                reviews.until(today(), official ? Optional.empty() : reader.map(Participant::id), sight.reader(), MOST);
        if (due.isEmpty()) {
            return List.of();
        }
        Set<Long> own = duties.find(due.stream().map(ReviewRow::duty).toList(), sight.reader()).stream()
                .filter(duty -> answerable.decide(duty).isAllowed())
                .map(DutyRow::id)
                .collect(Collectors.toSet());
        return due.stream().filter(row -> own.contains(row.duty())).toList();
    }

    /** Returns the page on which it is followed up. */
    public static String page(ReviewRow row) {
        return ProgressPage.address(row.promise());
    }

    /** Returns whether the day is past. */
    public boolean isLate(ReviewRow row) {
        return today().isAfter(row.review());
    }

    /** Returns the last moment at which it is followed up in time. */
    public static Instant lastMoment(ReviewRow row) {
        return row.review()
                .plusDays(1)
                .atStartOfDay(PortalClock.ZONE)
                .toInstant()
                .minusNanos(1);
    }

    /** Returns what everybody may see that is to be followed up in the period, the earliest first. */
    public List<ReviewRow> between(Instant from, Instant until, int most) {
        return reviews.between(
                LocalDate.ofInstant(from, PortalClock.ZONE),
                LocalDate.ofInstant(until, PortalClock.ZONE),
                sight.anybody(),
                most);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), PortalClock.ZONE);
    }
}
