// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.privacy;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.Options;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    private static final Set<String> OPTIONS = Set.of("--state", "--database", "--user", "--log");
    private static final String ALL = "--all";

    /** @throws Fault if they cannot be understood */
    static PrivacyArguments of(List<String> words) {
        if (words.isEmpty() || !words.get(0).equals("replay")) {
            throw Fault.misuse(
                    "What about people's data? There is 'privacy replay'; './stigen privacy help' tells more.");
        }
        Options options = Options.of("privacy", words.subList(1, words.size()), OPTIONS, Set.of(ALL));
        options.checkDatabase();
        return new PrivacyArguments(
                options.path("--state"),
                options.value("--database"),
                options.value("--user"),
                options.path("--log"),
                options.has(ALL));
    }
}
