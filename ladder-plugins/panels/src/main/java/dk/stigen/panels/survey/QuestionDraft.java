// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.panels.input.Texts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an official has typed about a question, with the rules for what may be.
 *
 * @param options one a line; those of a question that has none are not kept
 * @param items what a matrix asks the same about, one a line
 * @param least the lower end of a scale or bound of a number
 * @param most the upper one
 */
record QuestionDraft(
        QuestionKind kind,
        PlainText wording,
        PlainText hint,
        boolean required,
        PlainText options,
        PlainText items,
        Optional<Long> least,
        Optional<Long> most) {

    static final int WORDING_MAX = 500;
    static final int LINES_MAX = 4000;

    /** So many lines and steps a reader can still tell apart. */
    private static final int LINES_MOST = 50;

    private static final int STEPS_MOST = 11;

    /** Far beyond what is asked for, and so small that sums of answers fit. */
    private static final long NUMBER_MOST = 1_000_000_000_000L;

    /** Keeps of the bounds what the kind has. */
    QuestionDraft {
        if (!kind.isMeasured()) {
            least = Optional.empty();
            most = Optional.empty();
        }
    }

    /** Returns the options that the question keeps: those typed without empty lines, or none where the kind has none. */
    List<String> keptOptions() {
        return kind.hasOptions() ? lines(options) : List.of();
    }

    /** Returns the items that the question keeps, as its options. */
    List<String> keptItems() {
        return kind == QuestionKind.MATRIX ? lines(items) : List.of();
    }

    private static List<String> lines(PlainText text) {
        return text.value()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Returns what is wrong, field by field; empty when it may be stored. */
    Map<String, MessageKey> faults() {
        Map<String, MessageKey> faults = new LinkedHashMap<>();
        Texts.check(faults, "wording", wording, WORDING_MAX);
        Texts.checkLength(faults, "hint", hint, WORDING_MAX);
        if (kind.hasOptions()) {
            checkLines(faults, "options", options, 2);
        }
        if (kind == QuestionKind.MATRIX) {
            checkLines(faults, "items", items, 1);
        }
        if (kind == QuestionKind.SCALE) {
            checkScale(faults);
        }
        if (kind == QuestionKind.NUMBER) {
            checkBounds(faults);
        }
        return faults;
    }

    private static void checkLines(Map<String, MessageKey> faults, String field, PlainText typed, int fewest) {
        List<String> lines = lines(typed);
        Texts.checkLength(faults, field, typed, LINES_MAX);
        if (lines.size() < fewest || lines.size() > LINES_MOST) {
            faults.put(field, MessageKey.of("panels.fault.lines.number", fewest, LINES_MOST));
        } else if (new HashSet<>(lines).size() < lines.size()) {
            faults.put(field, MessageKey.of("panels.fault.lines.twice"));
        }
    }

    private void checkScale(Map<String, MessageKey> faults) {
        boolean fits = least.filter(low -> low >= 0 && low < STEPS_MOST).isPresent()
                && most.filter(high -> high > least.orElseThrow() && high < STEPS_MOST)
                        .isPresent();
        if (!fits) {
            faults.put("most", MessageKey.of("panels.fault.scale", STEPS_MOST - 1));
        }
    }

    private void checkBounds(Map<String, MessageKey> faults) {
        if (least.isPresent() && most.isPresent() && least.get() > most.get()) {
            faults.put("most", MessageKey.of("panels.fault.bounds", least.get()));
        }
        least.filter(bound -> Math.abs(bound) > NUMBER_MOST)
                .ifPresent(bound -> faults.put("least", MessageKey.of("panels.fault.far")));
        most.filter(bound -> Math.abs(bound) > NUMBER_MOST)
                .ifPresent(bound -> faults.put("most", MessageKey.of("panels.fault.far")));
    }

    /** Returns whether a number is one that can be kept. */
    static boolean isNear(long number) {
        return Math.abs(number) <= NUMBER_MOST;
    }
}
