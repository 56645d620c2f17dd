// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import dk.stigen.launcher.BenchTool;
import dk.stigen.launcher.Fault;
import dk.stigen.launcher.Options;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments of {@code ./stigen bench}, understood.
 *
 * @param state the run that is meant, empty for the usual one
 * @param seconds how long each scenario is measured
 * @param warmUp for how many seconds each runs before it is measured
 * @param only the name of the only scenario, empty for all
 * @param json the file that the figures are written to as well
 * @param compare the file with earlier figures
 * @param digest to how many people the mail of the day is written, empty where pages are measured
 */
record BenchArguments(
        Optional<Path> state,
        int seconds,
        int warmUp,
        Optional<String> only,
        Optional<Path> json,
        Optional<Path> compare,
        Optional<Integer> digest) {

    private static final Set<String> OPTIONS =
            Set.of("--state", "--seconds", "--warm-up", "--only", "--json", "--compare", "--people");
    private static final int USUAL_PEOPLE = 100_000;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final int USUAL_SECONDS = 10;
    private static final int MOST_SECONDS = 600;

    /** @throws Fault if they cannot be understood */
    static BenchArguments of(List<String> words) {
        Options options = Options.of("bench", words, OPTIONS, Set.of("--digest"));
        Optional<String> only = options.value("--only");
        if (only.isPresent() && !BenchTool.SCENARIOS.contains(only.get())) {
            throw Fault.misuse("There is no scenario '%s'; there are %s."
                    .formatted(only.get(), String.join(", ", BenchTool.SCENARIOS)));
        }
        Optional<Integer> people = options.number("--people", "", 1, MOST_PEOPLE);
        if (people.isPresent() && !options.has("--digest")) {
            throw Fault.misuse("--people says for how many a digest is made; give --digest with it.");
        }
        return new BenchArguments(
                options.path("--state"),
                options.number("--seconds", "seconds", 1, MOST_SECONDS).orElse(USUAL_SECONDS),
                options.number("--warm-up", "seconds", 0, MOST_SECONDS).orElse(USUAL_SECONDS),
                only,
                options.path("--json"),
                options.path("--compare"),
                options.has("--digest") ? people.or(() -> Optional.of(USUAL_PEOPLE)) : Optional.empty());
    }
}
