// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the municipality has promised with an answer.
 *
 * @param version counted up by each change
 * @param department which department keeps it, empty for the municipality as a whole
 * @param departmentDa the department's name in Danish, empty for none
 * @param departmentEn the department's name in English, empty for none
 * @param progress in per cent
 * @param review the day by which the municipality says how far it is, empty once there is nothing more to say
 * @param milestones by their days
 * @param reports what was said of it, the oldest first
 */
public record PromiseRow(
        long id,
        int version,
        String text,
        Optional<Long> department,
        String departmentDa,
        String departmentEn,
        PromiseState state,
        int progress,
        Optional<LocalDate> review,
        Instant madeAt,
        List<Milestone> milestones,
        List<Report> reports) {

    public PromiseRow {
        milestones = List.copyOf(milestones);
        reports = List.copyOf(reports);
    }

    /** Something on the way to it. */
    public record Milestone(long id, String text, LocalDate due, Optional<LocalDate> reached) {}

    /** What was said of it one day. */
    public record Report(PromiseState state, int progress, String note, Instant writtenAt) {}

    /** Returns whether the municipality should have said by that day how far it is, and has not. */
    public boolean isLate(LocalDate today) {
        return review.filter(today::isAfter).isPresent();
    }
}
