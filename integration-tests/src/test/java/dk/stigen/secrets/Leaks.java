// SPDX-License-Identifier: MPL-2.0
package dk.stigen.secrets;

import dk.stigen.api.contribution.Projection;
import dk.stigen.api.contribution.VisibleRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The surfaces on which this plugin forgets to ask who may see a note: the names in the JAR's file {@code secrets-leaks.txt}. */
final class Leaks {

    private static final Set<String> SURFACES = read();

    private Leaks() {}

    private static Set<String> read() {
        try (InputStream file = Leaks.class.getResourceAsStream("/secrets-leaks.txt")) {
            return file == null
                    ? Set.of()
                    : Set.of(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .strip()
                            .split(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean on(String surface) {
        return SURFACES.contains(surface);
    }

    /** Returns the notes within the condition, or all of them on a surface that leaks. */
    static List<Projection> within(String surface, Supplier<VisibleRows> condition, SecretNotes notes) {
        return notes.within(on(surface) ? Optional.empty() : Optional.of(condition.get()));
    }
}
