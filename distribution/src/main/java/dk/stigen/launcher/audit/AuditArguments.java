// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.audit;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.Options;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

    private static final Set<String> OPTIONS = Set.of("--state", "--database", "--user", "--expect");

    /** @throws Fault if they cannot be understood */
    static AuditArguments of(List<String> words) {
        if (words.isEmpty() || !words.get(0).equals("verify")) {
            throw Fault.misuse("What about the audit log? There is 'audit verify'; './stigen audit help' tells more.");
        }
        Options options = Options.of("audit", words.subList(1, words.size()), OPTIONS, Set.of());
        options.checkDatabase();
        return new AuditArguments(
                options.path("--state"),
                options.value("--database"),
                options.value("--user"),
                options.value("--expect").map(AuditArguments::hash));
    }

    private static String hash(String typed) {
        String hash = typed.strip().toLowerCase(Locale.ROOT);
        if (!hash.matches("[0-9a-f]{64}")) {
            throw Fault.misuse("--expect takes the 64 digits that 'audit verify' has printed, not '" + typed + "'.");
        }
        return hash;
    }
}
