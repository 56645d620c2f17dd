// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import dk.stigen.api.statistics.SmallNumbers;
import dk.stigen.persistence.statistics.About;
import dk.stigen.persistence.statistics.PeopleCount;
import dk.stigen.persistence.statistics.Told;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps back what is about few people of the figures of each period, and with them as many more as {@link SmallNumbers} says.
 *
 * <p>Where the parts cannot hide a few among them, the total is kept back, and with it all its parts. The activities of a step are parts of the step; steps,
 * areas and topics are parts of the total of their period.
 */
final class KeptBack {

    private KeptBack() {}

    /** Returns the figures as they may be told. */
    static List<Told> told(List<PeopleCount> counts) {
        return counts.stream().collect(Collectors.groupingBy(PeopleCount::span)).values().stream()
                .flatMap(span -> new Period(span).told())
                .toList();
    }

    /** All figures of a period. */
    private static final class Period {

        private final List<PeopleCount> counts;
        private final Set<PeopleCount> hidden = new HashSet<>();

        Period(List<PeopleCount> counts) {
            this.counts = counts;
        }

        Stream<Told> told() {
            long total =
                    about(About.TOTAL).stream().mapToLong(PeopleCount::people).sum();
            about(About.STEP).forEach(step -> hideAmong(activities(step), Optional.of(step)));
            boolean safe = Stream.of(About.STEP, About.AREA, About.TOPIC)
                    .map(parts -> SmallNumbers.protect(about(parts), PeopleCount::people, hidden))
                    .reduce(!SmallNumbers.few(total), Boolean::logicalAnd);
            if (!safe) {
                hidden.addAll(counts);
            }
            about(About.STEP).stream().filter(hidden::contains).forEach(step -> hidden.addAll(activities(step)));
            return counts.stream().map(this::told);
        }

        private void hideAmong(List<PeopleCount> parts, Optional<PeopleCount> whole) {
            if (!SmallNumbers.protect(parts, PeopleCount::people, hidden)) {
                whole.ifPresent(hidden::add);
            }
        }

        private List<PeopleCount> about(About about) {
            return counts.stream().filter(count -> count.about() == about).toList();
        }

        private List<PeopleCount> activities(PeopleCount step) {
            return about(About.ACTIVITY).stream()
                    .filter(activity -> activity.step().equals(step.which()))
                    .toList();
        }

        private Told told(PeopleCount count) {
            boolean back = count.people() > 0 && hidden.contains(count);
            return new Told(
                    count.span(), count.about(), count.which(), back ? Optional.empty() : Optional.of(count.people()));
        }
    }
}
