// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import dk.stigen.launcher.BenchTool;
import dk.stigen.launcher.Fault;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code ./stigen bench}, understood.
 *
 * @param state the run that is meant, empty for the usual one
 * @param seconds how long each scenario is measured
 * @param warmUp for how many seconds each runs before it is measured
 * @param only the name of the only scenario, empty for all
 * @param json the file that the figures are written to as well
 * @param compare the file with earlier figures
 */
record BenchArguments(
        Optional<Path> state,
        int seconds,
        int warmUp,
        Optional<String> only,
        Optional<Path> json,
        Optional<Path> compare) {

    private static final List<String> OPTIONS =
            List.of("--state", "--seconds", "--warm-up", "--only", "--json", "--compare");
    private static final int USUAL_SECONDS = 10;
    private static final int MOST_SECONDS = 600;

    /** @throws Fault if they cannot be understood */
    static BenchArguments of(List<String> words) {
        Map<String, String> values = values(words);
        Optional<String> only = Optional.ofNullable(values.get("--only"));
        if (only.isPresent() && !BenchTool.SCENARIOS.contains(only.get())) {
            throw Fault.misuse("There is no scenario '%s'; there are %s."
                    .formatted(only.get(), String.join(", ", BenchTool.SCENARIOS)));
        }
        return new BenchArguments(
                path(values.get("--state")),
                seconds("--seconds", values, 1),
                seconds("--warm-up", values, 0),
                only,
                path(values.get("--json")),
                path(values.get("--compare")));
    }

    private static Map<String, String> values(List<String> words) {
        Map<String, String> values = new HashMap<>();
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            String word = rest.pop();
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            String option = equals > 0 ? word.substring(0, equals) : word;
            if (!OPTIONS.contains(option)) {
                throw Fault.misuse("Unknown option '" + option + "'; './stigen bench help' lists them.");
            }
            String value = equals > 0 ? word.substring(equals + 1) : rest.poll();
            if (value == null || value.isBlank() || value.startsWith("--")) {
                throw Fault.misuse("Option " + option + " needs a value; './stigen bench help' shows how.");
            }
            values.put(option, value);
        }
        return values;
    }

    private static Optional<Path> path(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(name -> Path.of(name).toAbsolutePath().normalize());
    }

    private static int seconds(String option, Map<String, String> values, int least) {
        String typed = values.getOrDefault(option, String.valueOf(USUAL_SECONDS));
        try {
            int seconds = Integer.parseInt(typed.strip());
            if (seconds >= least && seconds <= MOST_SECONDS) {
                return seconds;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        throw Fault.misuse(
                "%s takes a number of seconds from %d to %d, not '%s'.".formatted(option, least, MOST_SECONDS, typed));
    }
}
