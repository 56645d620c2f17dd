// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import dk.stigen.persistence.statistics.About;
import dk.stigen.persistence.statistics.PeopleCount;
import dk.stigen.persistence.statistics.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps back how many people there are where they are one to four, and as many more figures as it takes that nobody finds those by subtracting.
 *
 * <p>Whoever subtracts what is told of a total from the total must be left with so much that each of the figures kept back may be anything from one to four.
 * Where the parts cannot give that, the total is kept back, and with it all its parts. People who take part in several places make such a calculation
 * less certain still. The activities of a step are parts of the step; steps, areas and topics are parts of the total of their period.
 */
final class SmallNumbers {

    /** So many people are no longer few. */
    static final int MANY = 5;

    private SmallNumbers() {}

    /** Returns whether it is about people, but so few that they might be known by it; nobody is known by there being nobody. */
    static boolean few(long people) {
        return people > 0 && people < MANY;
    }

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
                    .map(parts -> protect(about(parts), hidden))
                    .reduce(!few(total), Boolean::logicalAnd);
            if (!safe) {
                hidden.addAll(counts);
            }
            about(About.STEP).stream().filter(hidden::contains).forEach(step -> hidden.addAll(activities(step)));
            return counts.stream().map(this::told);
        }

        private void hideAmong(List<PeopleCount> parts, Optional<PeopleCount> whole) {
            if (!protect(parts, hidden)) {
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

    /**
     * Adds what must be kept back of the parts of a total, and returns whether the total can be told.
     *
     * @param hidden what is kept back already
     */
    static boolean protect(List<PeopleCount> parts, Set<PeopleCount> hidden) {
        parts.stream().filter(part -> few(part.people())).forEach(hidden::add);
        List<PeopleCount> back =
                new ArrayList<>(parts.stream().filter(hidden::contains).toList());
        if (back.isEmpty()) {
            return true;
        }
        List<PeopleCount> next = parts.stream()
                .filter(part -> part.people() >= MANY && !hidden.contains(part))
                .sorted(Comparator.comparingLong(PeopleCount::people))
                .collect(Collectors.toCollection(ArrayList::new));
        while (!uncertain(back)) {
            if (next.isEmpty()) {
                return false;
            }
            back.add(next.remove(0));
        }
        hidden.addAll(back);
        return true;
    }

    /** Whether each of the few may be one to four people, for all that their sum says. */
    private static boolean uncertain(List<PeopleCount> back) {
        Map<Boolean, List<PeopleCount>> parted =
                back.stream().collect(Collectors.partitioningBy(part -> few(part.people())));
        int few = parted.getOrDefault(true, List.of()).size();
        int many = back.size() - few;
        long sum = back.stream().mapToLong(PeopleCount::people).sum();
        // one of the few at its most, the others at their least, and the many at their least as well
        long least = few == 0 ? (long) MANY * many : MANY - 1 + (few - 1) + (long) MANY * many;
        return many > 0 && back.size() > 1 && sum >= least;
    }
}
