// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.seed;

import dk.stigen.launcher.Fault;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        Optional<Integer> contributions = Optional.empty();
        Optional<Path> state = Optional.empty();
        boolean force = false;
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            String word = rest.pop();
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            String option = equals > 0 ? word.substring(0, equals) : word;
            @Nullable String given = equals > 0 ? word.substring(equals + 1) : null;
            switch (option) {
                case "--force" -> force = true;
                case "--contributions" -> contributions = Optional.of(number(value(option, given, rest)));
                case "--state" ->
                    state = Optional.of(
                            Path.of(value(option, given, rest)).toAbsolutePath().normalize());
                default -> throw Fault.misuse("Unknown option '" + option + "'; './stigen seed help' lists them.");
            }
        }
        return new SeedArguments(
                contributions.orElseThrow(
                        () -> Fault.misuse(
                                "How many? Say --contributions N, as in --contributions 1000; './stigen seed help' tells more.")),
                state,
                force);
    }

    private static String value(String option, @Nullable String given, Deque<String> rest) {
        String value = given == null ? rest.poll() : given;
        if (value == null || value.isBlank() || value.startsWith("--")) {
            throw Fault.misuse("Option " + option + " needs a value; './stigen seed help' shows how.");
        }
        return value;
    }

    private static int number(String typed) {
        try {
            int number = Integer.parseInt(typed.strip());
            if (number >= LEAST && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        throw Fault.misuse("--contributions takes a number from %d to %d, not '%s'.".formatted(LEAST, MOST, typed));
    }
}
