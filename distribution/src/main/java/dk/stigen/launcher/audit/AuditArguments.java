// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.audit;

import dk.stigen.launcher.Fault;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments of {@code ./stigen audit}, understood.
 *
 * @param state the run that is meant, empty for the usual one
 * @param database the address of another database, empty for that of the run
 * @param user the login there, empty without a database
 * @param expected the hash that an entry should have, empty for none
 */
record AuditArguments(
        Optional<Path> state, Optional<String> database, Optional<String> user, Optional<String> expected) {

    private static final List<String> OPTIONS = List.of("--state", "--database", "--user", "--expect");

    /** @throws Fault if they cannot be understood */
    static AuditArguments of(List<String> words) {
        if (words.isEmpty() || !words.get(0).equals("verify")) {
            throw Fault.misuse("What about the audit log? There is 'audit verify'; './stigen audit help' tells more.");
        }
        Map<String, String> values = values(words.subList(1, words.size()));
        if (values.containsKey("--state") && values.containsKey("--database")) {
            throw Fault.misuse("--state names a run of ./stigen and --database another database; give one of them.");
        }
        if (values.containsKey("--database") != values.containsKey("--user")) {
            throw Fault.misuse("Give --database and --user together; the password is STIGEN_DATABASE_PASSWORD.");
        }
        return new AuditArguments(
                Optional.ofNullable(values.get("--state"))
                        .map(folder -> Path.of(folder).toAbsolutePath().normalize()),
                Optional.ofNullable(values.get("--database")),
                Optional.ofNullable(values.get("--user")),
                Optional.ofNullable(values.get("--expect")).map(AuditArguments::hash));
    }

    private static Map<String, String> values(List<String> words) {
        Map<String, String> values = new HashMap<>();
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            String word = rest.pop();
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            String option = equals > 0 ? word.substring(0, equals) : word;
            if (!OPTIONS.contains(option)) {
                throw Fault.misuse("Unknown option '" + option + "'; './stigen audit help' lists them.");
            }
            String value = equals > 0 ? word.substring(equals + 1) : rest.poll();
            if (value == null || value.isBlank() || value.startsWith("--")) {
                throw Fault.misuse("Option " + option + " needs a value; './stigen audit help' shows how.");
            }
            values.put(option, value);
        }
        return values;
    }

    private static String hash(String typed) {
        String hash = typed.strip().toLowerCase(Locale.ROOT);
        if (!hash.matches("[0-9a-f]{64}")) {
            throw Fault.misuse("--expect takes the 64 digits that 'audit verify' has printed, not '" + typed + "'.");
        }
        return hash;
    }
}
