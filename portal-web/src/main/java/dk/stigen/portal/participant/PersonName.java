// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.text.PlainText;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name as somebody typed it, with one space where there was white space of any kind.
 *
 * @param value the name, possibly one with faults
 */
public record PersonName(String value) {

    public static final int MIN = 2;
    public static final int MAX = 60;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** Signs that are not seen, that turn the direction of what follows, or that no font has: with them one name can look like another. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\u034f\\u115f\\u1160\\u3164\\uffa0\\u2800]");

    /** Many marks on one letter, which run into the lines above and below. */
    private static final Pattern HEAPED = Pattern.compile("\\p{M}{3}");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern CPR = Pattern.compile("(?<!\\d)\\d{6}[- ]?\\d{4}(?!\\d)");

    /** Returns the name that was typed into a field. */
    public static PersonName typed(@Nullable String value) {
        String cleaned = PlainText.typed(value).value();
        return new PersonName(SPACE.matcher(cleaned).replaceAll(" "));
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** Returns the key of what is wrong with the name, empty where nothing is. */
    public Optional<String> fault() {
        int length = value.codePointCount(0, value.length());
        if (length < MIN || length > MAX) {
            return Optional.of("name.fault.length");
        }
        if (UNSEEN.matcher(value).find() || HEAPED.matcher(value).find()) {
            return Optional.of("name.fault.unseen");
        }
        if (!LETTER.matcher(value).find()) {
            return Optional.of("name.fault.letter");
        }
        return holdsCpr(value) ? Optional.of("name.fault.cpr") : Optional.empty();
    }

    /** Returns whether a text holds what looks like a CPR number. */
    public static boolean holdsCpr(String text) {
        return CPR.matcher(text).find();
    }
}
