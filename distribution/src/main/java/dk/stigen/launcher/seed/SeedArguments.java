// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.seed;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.Options;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments of {@code ./stigen seed}, understood.
 *
 * @param contributions how many contributions are made
 * @param state the run that is meant, empty for the usual one
 * @param force whether a database without demo data is filled as well
 */
record SeedArguments(int contributions, Optional<Path> state, boolean force) {

    static final int LEAST = 100;
    static final int MOST = 5_000_000;

    /** @throws Fault if they cannot be understood */
    static SeedArguments of(List<String> words) {
        Options options = Options.of("seed", words, Set.of("--contributions", "--state"), Set.of("--force"));
        return new SeedArguments(
                options.number("--contributions", "", LEAST, MOST)
                        .orElseThrow(
                                () -> Fault.misuse(
                                        "How many? Say --contributions N, as in --contributions 1000; './stigen seed help' tells more.")),
                options.path("--state"),
                options.has("--force"));
    }
}
