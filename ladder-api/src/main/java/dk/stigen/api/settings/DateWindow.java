// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.settings;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Days from one to another, both included, either of which may be open; days begin in the municipality's zone.
 *
 * @param from the first day, empty for one that has always been open
 * @param until the last day, empty for one that does not end
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record DateWindow(Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Every day. */
    public static final DateWindow ALWAYS = new DateWindow(Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException if the last day lies before the first */
    public DateWindow {
        requireNonNull(until);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("The last day lies before the first.");
        }
    }

    /** Returns whether the day lies within. */
    public boolean includes(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
