// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of SQL with numbers to fill in, written as <code>${name}</code>. */
final class Script {

    private static final Pattern NUMBER = Pattern.compile("\\$\\{([a-z.]+)}");

    private Script() {}

    /** @throws IllegalStateException if a number is not known */
    static String of(String file, Map<String, Long> numbers) {
        return fill(read(file), numbers);
    }

    static String fill(String text, Map<String, Long> numbers) {
        return NUMBER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(number(found.group(1), numbers)));
    }

    private static String number(String name, Map<String, Long> numbers) {
        Long number = numbers.get(name);
        if (number == null) {
            throw new IllegalStateException("There is no number ${" + name + "}.");
        }
        return number.toString();
    }

    private static String read(String file) {
        try (InputStream stream = Objects.requireNonNull(Script.class.getResourceAsStream("/seed/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
