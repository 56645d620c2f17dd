// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.seed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What seeded texts are put together from.
 *
 * @param parts the phrases of each part, in the file's order
 */
record Vocabulary(Map<String, List<String>> parts) {

    /** Returns that of {@code vocabulary.txt}. */
    static Vocabulary danish() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Vocabulary.class.getResourceAsStream("/seed/vocabulary.txt")),
                StandardCharsets.UTF_8))) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads parts that begin with their name in brackets; lines that are empty or begin with # say nothing. */
    static Vocabulary of(String text) {
        try (BufferedReader reader = new BufferedReader(new StringReader(text))) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vocabulary read(BufferedReader reader) throws IOException {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        List<String> part = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String phrase = line.strip();
            if (phrase.startsWith("[")) {
                part = parts.computeIfAbsent(phrase.substring(1, phrase.length() - 1), name -> new ArrayList<>());
            } else if (!phrase.isEmpty() && !phrase.startsWith("#")) {
                part.add(phrase);
            }
        }
        return new Vocabulary(parts);
    }

    List<String> part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }
}
