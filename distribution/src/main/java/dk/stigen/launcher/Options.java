// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options that were given to a command: {@code --name value} or {@code --name=value}, and switches without a value. */
public final class Options {

    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads them.
     *
     * @param command the command's name, as it is asked for help
     * @param valued the options that take a value
     * @param switches those that take none
     * @throws Fault if one is unknown or lacks its value
     */
    public static Options of(String command, List<String> words, Set<String> valued, Set<String> switches) {
        Map<String, String> values = new HashMap<>();
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            String word = rest.pop();
            if (switches.contains(word)) {
                values.put(word, "");
                continue;
            }
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            String option = equals > 0 ? word.substring(0, equals) : word;
            if (!valued.contains(option)) {
                throw Fault.misuse("Unknown option '%s'; './stigen %s help' lists them.".formatted(option, command));
            }
            String value = equals > 0 ? word.substring(equals + 1) : rest.poll();
            if (value == null || value.isBlank() || value.startsWith("--")) {
                throw Fault.misuse("Option %s needs a value; './stigen %s help' shows how.".formatted(option, command));
            }
            values.put(option, value);
        }
        return new Options(values);
    }

    /** Returns whether the option was given. */
    public boolean has(String option) {
        return values.containsKey(option);
    }

    public Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    /** Returns the file or folder that the option names. */
    public Optional<Path> path(String option) {
        return value(option).map(name -> Path.of(name).toAbsolutePath().normalize());
    }

    /**
     * Returns the number that the option gives.
     *
     * @param what what it is a number of, empty for a plain number
     * @throws Fault if it is none, or one out of the range
     */
    public Optional<Integer> number(String option, String what, int least, int most) {
        return value(option).map(typed -> {
            try {
                int number = Integer.parseInt(typed.strip());
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // said below, as for a number out of range
            }
            throw Fault.misuse("%s takes a number %sfrom %d to %d, not '%s'."
                    .formatted(option, what.isEmpty() ? "" : "of " + what + " ", least, most, typed));
        });
    }

    /** @throws Fault unless a run or a whole other database is named, or neither */
    public void checkDatabase() {
        if (has("--state") && has("--database")) {
            throw Fault.misuse("--state names a run of ./stigen and --database another database; give one of them.");
        }
        if (has("--database") != has("--user")) {
            throw Fault.misuse("Give --database and --user together; the password is STIGEN_DATABASE_PASSWORD.");
        }
    }
}
