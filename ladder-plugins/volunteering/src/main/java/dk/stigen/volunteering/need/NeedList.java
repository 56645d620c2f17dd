// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.time.PortalClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One page of needs, the newest first.
 *
 * @param next the number after which the following page begins, empty on the last one
 */
record NeedList(List<Need> needs, OptionalLong next) {

    /** Stands before the newest. */
    static final long START = Long.MAX_VALUE;

    /**
     * Which needs are shown, of those that are not over: those with a shift that meets all that is asked for.
     *
     * @param day on which the shift begins
     * @param competence one of those that the shift asks for, in any case of letters
     * @param words words in the need's texts
     */
    record Filter(Optional<LocalDate> day, Optional<String> competence, Optional<String> words) {

        static final Filter NONE = new Filter(Optional.empty(), Optional.empty(), Optional.empty());

        Optional<Instant> from() {
            return day.map(wanted -> wanted.atStartOfDay(PortalClock.ZONE).toInstant());
        }

        Optional<Instant> until() {
            return day.map(
                    wanted -> wanted.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant());
        }
    }
}
