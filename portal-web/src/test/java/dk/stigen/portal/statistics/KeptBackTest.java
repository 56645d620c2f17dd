// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.statistics.SmallNumbers;
import dk.stigen.persistence.statistics.About;
import dk.stigen.persistence.statistics.PeopleCount;
import dk.stigen.persistence.statistics.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeptBackTest {

    private static final long SEED = 20261126;

    @Test
    void tellsWhatIsAboutManyOrNobody() {
        assertThat(told(30, Map.of("a", 20L, "b", 10L, "c", 0L)))
                .containsEntry("", Optional.of(30L))
                .containsEntry("a", Optional.of(20L))
                .containsEntry("b", Optional.of(10L))
                .containsEntry("c", Optional.of(0L));
    }

    @Test
    void keepsBackASecondFigureSoThatTheFirstCannotBeCalculated() {
        assertThat(told(33, Map.of("a", 20L, "b", 10L, "c", 3L)))
                .containsEntry("", Optional.of(33L))
                .containsEntry("a", Optional.of(20L))
                .containsEntry("b", Optional.empty())
                .containsEntry("c", Optional.empty());
    }

    @Test
    void keepsBackEverythingWhereTheTotalWouldTell() {
        assertThat(told(8, Map.of("a", 5L, "b", 3L)).values()).containsOnly(Optional.empty());
        assertThat(told(3, Map.of("a", 3L)).values()).containsOnly(Optional.empty());
    }

    @Test
    void keepsBackTheActivitiesOfAStepThatIsKeptBack() {
        List<PeopleCount> counts = List.of(
                new PeopleCount("all", About.TOTAL, "", "", 30),
                new PeopleCount("all", About.STEP, "crowdsourcing", "", 20),
                new PeopleCount("all", About.STEP, "panels", "", 8),
                new PeopleCount("all", About.STEP, "dialogue", "", 2),
                new PeopleCount("all", About.ACTIVITY, "7", "panels", 8),
                new PeopleCount("all", About.ACTIVITY, "8", "crowdsourcing", 20));

        assertThat(byWhich(counts))
                .containsEntry("panels", Optional.empty())
                .containsEntry("7", Optional.empty())
                .containsEntry("8", Optional.of(20L));
    }

    /** Whoever knows the rule, tries every way in which the parts that are kept back may add up, and finds each of the few to be anything from one to four. */
    @Test
    void leavesEachOfTheFewUncertain() {
        Random random = new Random(SEED);
        for (int round = 0; round < 2000; round++) {
            List<Long> parts = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(i -> (long) random.nextInt(14))
                    .toList();
            long total = parts.stream().mapToLong(Long::longValue).sum();
            Map<String, Long> named =
                    IntStream.range(0, parts.size()).boxed().collect(Collectors.toMap(String::valueOf, parts::get));
            Map<String, Optional<Long>> told = told(total, named);
            if (told.getOrDefault("", Optional.empty()).isEmpty()) {
                continue;
            }
            List<Long> back = named.entrySet().stream()
                    .filter(part -> told.get(part.getKey()).isEmpty())
                    .map(Map.Entry::getValue)
                    .sorted()
                    .toList();
            if (back.isEmpty()) {
                assertThat(parts).noneMatch(SmallNumbers::few);
                continue;
            }
            long few = back.stream().filter(SmallNumbers::few).count();
            long left = back.stream().mapToLong(Long::longValue).sum();
            assertThat(possible((int) few, back.size() - (int) few, left))
                    .as("seed %s, parts %s", SEED, parts)
                    .containsExactly(1L, 2L, 3L, 4L);
        }
    }

    private static List<Long> possible(int few, int many, long sum) {
        return LongStream.rangeClosed(1, 4)
                .filter(first -> fits(few - 1, many, sum - first))
                .boxed()
                .toList();
    }

    private static boolean fits(int few, int many, long sum) {
        return few == 0
                ? (many == 0 ? sum == 0 : sum >= 5L * many)
                : LongStream.rangeClosed(1, 4).anyMatch(one -> fits(few - 1, many, sum - one));
    }

    private static Map<String, Optional<Long>> told(long total, Map<String, Long> areas) {
        List<PeopleCount> counts = new ArrayList<>();
        counts.add(new PeopleCount("all", About.TOTAL, "", "", total));
        areas.forEach((name, people) -> counts.add(new PeopleCount("all", About.AREA, name, "", people)));
        return byWhich(counts);
    }

    private static Map<String, Optional<Long>> byWhich(List<PeopleCount> counts) {
        return KeptBack.told(counts).stream().collect(Collectors.toMap(Told::which, Told::value));
    }
}
