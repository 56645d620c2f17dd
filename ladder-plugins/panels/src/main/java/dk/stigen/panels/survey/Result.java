// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.statistics.SmallNumbers;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What came of one question, or of one item of a matrix, as it may be told: figures about few people are kept back, and with them whatever they could be
 * calculated from.
 *
 * @param label the question, with the item
 * @param answered how many have answered it, empty where they are so few that nothing is told
 * @param rows what can be chosen and how many have, or the options of a ranking and their mean places, the best first; empty where nothing is chosen
 * @param mean the mean of a scale or of numbers, where it may be told
 */
public record Result(
        Question question, String label, Optional<Long> answered, List<Row> rows, Optional<BigDecimal> mean) {

    /**
     * One of what could be chosen.
     *
     * @param people how many have, empty where it is kept back and in a ranking
     * @param place the mean place in a ranking, where it may be told
     */
    public record Row(String label, Optional<Long> people, Optional<BigDecimal> place) {}

    /** How many have answered, and the mean of what are numbers. */
    record Total(long answered, BigDecimal mean) {

        static final Total NONE = new Total(0, BigDecimal.ZERO);
    }

    /**
     * What was counted of a question, by the number of the item, or {@link #WHOLE} where there are no items.
     *
     * @param counts how many have chosen each, by its number; what nobody has chosen may be missing
     */
    record Counted(Map<Integer, Total> totals, Map<Integer, Map<Integer, Long>> counts) {

        static final int WHOLE = -1;

        static final Counted NOTHING = new Counted(Map.of(), Map.of());

        Total total(int item) {
            return totals.getOrDefault(item, Total.NONE);
        }

        Map<Integer, Long> counts(int item) {
            return counts.getOrDefault(item, Map.of());
        }
    }

    private record Part(int choice, long people) {}

    /** Returns what may be told of the question: of a matrix, item by item. */
    static List<Result> told(Question question, Counted counted) {
        return switch (question.getKind()) {
            case MATRIX ->
                question.items().entrySet().stream()
                        .map(item -> told(
                                question,
                                question.getWording() + ": " + item.getValue(),
                                counted.total(item.getKey()),
                                counted.counts(item.getKey())))
                        .toList();
            case RANKING -> List.of(ranked(question, counted));
            default ->
                List.of(told(
                        question, question.getWording(), counted.total(Counted.WHOLE), counted.counts(Counted.WHOLE)));
        };
    }

    /** A ranking is whole or left out, so that all its options have been given a place by the same people. */
    private static Result ranked(Question question, Counted counted) {
        long answered = counted.totals().values().stream()
                .mapToLong(Total::answered)
                .max()
                .orElse(0);
        boolean told = !SmallNumbers.few(answered);
        List<Row> rows = question.items().entrySet().stream()
                .sorted(Comparator.comparing(
                        item -> told ? counted.total(item.getKey()).mean() : BigDecimal.ZERO))
                .map(item -> new Row(
                        item.getValue(),
                        Optional.empty(),
                        told && answered > 0
                                ? Optional.of(counted.total(item.getKey()).mean())
                                : Optional.empty()))
                .toList();
        return new Result(
                question,
                question.getWording(),
                told ? Optional.of(answered) : Optional.empty(),
                rows,
                Optional.empty());
    }

    private static Result told(Question question, String label, Total total, Map<Integer, Long> counts) {
        List<Part> parts = question.choices().keySet().stream()
                .map(choice -> new Part(choice, counts.getOrDefault(choice, 0L)))
                .toList();
        Set<Part> hidden = new HashSet<>();
        boolean told = !SmallNumbers.few(total.answered()) && protect(question, total, parts, hidden);
        if (!told) {
            hidden.addAll(parts);
        }
        List<Row> rows = parts.stream()
                .map(part -> new Row(
                        question.choices().getOrDefault(part.choice(), ""),
                        hidden.contains(part) ? Optional.empty() : Optional.of(part.people()),
                        Optional.empty()))
                .toList();
        // with the mean of all, two counts that are kept back could be found from the others
        boolean meant = question.getKind().isMeasured() && told && hidden.isEmpty() && total.answered() > 0;
        return new Result(
                question,
                label,
                told ? Optional.of(total.answered()) : Optional.empty(),
                rows,
                meant ? Optional.of(total.mean()) : Optional.empty());
    }

    /** Adds what must be kept back, and returns whether the number of those who have answered may be told. */
    private static boolean protect(Question question, Total total, List<Part> parts, Set<Part> hidden) {
        if (question.getKind() != QuestionKind.MULTIPLE) {
            return SmallNumbers.protect(parts, Part::people, hidden);
        }
        // each option parts all who have answered into those who have chosen it and those who have not
        for (Part part : parts) {
            List<Part> both = List.of(part, new Part(-1, total.answered() - part.people()));
            Set<Part> back = new HashSet<>();
            if (!SmallNumbers.protect(both, Part::people, back)) {
                return false;
            }
            if (back.contains(part)) {
                hidden.add(part);
            }
        }
        return true;
    }

    /** Returns how many of a hundred have chosen the row, rounded; 0 where nothing is told. */
    public long percent(Row row) {
        long of = answered.orElse(0L);
        return of == 0 ? 0 : Math.round(100.0 * row.people().orElse(0L) / of);
    }
}
