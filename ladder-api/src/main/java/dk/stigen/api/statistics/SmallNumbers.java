// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * Keeps back how many people there are where they are one to four, and as many more figures as it takes that nobody finds those by subtracting.
 *
 * <pre>{@code
 * Set<Option> hidden = new HashSet<>();
 * boolean totalTold = SmallNumbers.protect(options, Option::people, hidden);
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public final class SmallNumbers {

    /** So many people are no longer few. */
    public static final int MANY = 5;

    private SmallNumbers() {}

    /** Returns whether it is about people, but so few that they might be known by it; nobody is known by there being nobody. */
    public static boolean few(long people) {
        return people > 0 && people < MANY;
    }

    /**
     * Adds what must be kept back of the parts of a total, and returns whether the total can be told; where it cannot, all its parts are to be kept back.
     *
     * <p>Whoever subtracts what is told of a total from the total must be left with so much that each of the figures kept back may be anything from
     * one to four. People who are counted in several parts make such a calculation less certain still.
     *
     * @param parts what the total is made of, each another one
     * @param people how many people a part is about
     * @param hidden what is kept back already; changed by this
     */
    public static <T> boolean protect(List<T> parts, ToLongFunction<T> people, Set<T> hidden) {
        parts.stream().filter(part -> few(people.applyAsLong(part))).forEach(hidden::add);
        List<T> back = new ArrayList<>(parts.stream().filter(hidden::contains).toList());
        if (back.isEmpty()) {
            return true;
        }
        List<T> next = parts.stream()
                .filter(part -> people.applyAsLong(part) >= MANY && !hidden.contains(part))
                .sorted(Comparator.comparingLong(people))
                .collect(Collectors.toCollection(ArrayList::new));
        while (!uncertain(back, people)) {
            if (next.isEmpty()) {
                return false;
            }
            back.add(next.remove(0));
        }
        hidden.addAll(back);
        return true;
    }

    /** Whether each of the few may be one to four people, for all that their sum says. */
    private static <T> boolean uncertain(List<T> back, ToLongFunction<T> people) {
        Map<Boolean, List<T>> parted =
                back.stream().collect(Collectors.partitioningBy(part -> few(people.applyAsLong(part))));
        int few = parted.getOrDefault(true, List.of()).size();
        int many = back.size() - few;
        long sum = back.stream().mapToLong(people).sum();
        // one of the few at its most, the others at their least, and the many at their least as well
        long least = few == 0 ? (long) MANY * many : MANY - 1 + (few - 1) + (long) MANY * many;
        return many > 0 && back.size() > 1 && sum >= least;
    }
}
