// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.privacy;

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
 * The arguments of {@code ./stigen privacy}, understood.
 *
 * @param state the run that is meant, empty for the usual one
 * @param database the address of another database, empty for that of the run
 * @param user the login there, empty without a database
 * @param log the folder of the erasure log, empty for the usual one
 * @param all whether everybody is erased once more whom the log knows
 */
record PrivacyArguments(
        Optional<Path> state, Optional<String> database, Optional<String> user, Optional<Path> log, boolean all) {

    private static final List<String> OPTIONS = List.of("--state", "--database", "--user", "--log");
    private static final String ALL = "--all";

    /** @throws Fault if they cannot be understood */
    static PrivacyArguments of(List<String> words) {
        if (words.isEmpty() || !words.get(0).equals("replay")) {
            throw Fault.misuse(
                    "What about people's data? There is 'privacy replay'; './stigen privacy help' tells more.");
        }
        Map<String, String> values = values(words.subList(1, words.size()));
        if (values.containsKey("--state") && values.containsKey("--database")) {
            throw Fault.misuse("--state names a run of ./stigen and --database another database; give one of them.");
        }
        if (values.containsKey("--database") != values.containsKey("--user")) {
            throw Fault.misuse("Give --database and --user together; the password is STIGEN_DATABASE_PASSWORD.");
        }
        return new PrivacyArguments(
                folder(values.get("--state")),
                Optional.ofNullable(values.get("--database")),
                Optional.ofNullable(values.get("--user")),
                folder(values.get("--log")),
                values.containsKey(ALL));
    }

    private static Optional<Path> folder(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(folder -> Path.of(folder).toAbsolutePath().normalize());
    }

    private static Map<String, String> values(List<String> words) {
        Map<String, String> values = new HashMap<>();
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            String word = rest.pop();
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            String option = equals > 0 ? word.substring(0, equals) : word;
            if (word.equals(ALL)) {
                values.put(ALL, "true");
                continue;
            }
            if (!OPTIONS.contains(option)) {
                throw Fault.misuse("Unknown option '" + option + "'; './stigen privacy help' lists them.");
            }
            String value = equals > 0 ? word.substring(equals + 1) : rest.poll();
            if (value == null || value.isBlank() || value.startsWith("--")) {
                throw Fault.misuse("Option " + option + " needs a value; './stigen privacy help' shows how.");
            }
            values.put(option, value);
        }
        return values;
    }
}
