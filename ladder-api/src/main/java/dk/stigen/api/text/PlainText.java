// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.text;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Text as a person typed it, made fit to store: markup means nothing in it, and what cannot be stored or seen is gone.
 *
 * <p>Line ends become {@code \n}; control characters other than line end and tab, and lone surrogates, which PostgreSQL refuses,
 * are dropped; white space and invisible marks around the text go. Everything else stays as typed: {@code <script>}, {@code
 * #{7*7}}, emoji and decomposed letters.
 *
 * @param value the text, possibly empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record PlainText(String value) {

    /** Cleans the value as the type's description says. */
    public PlainText {
        value = strip(storable(value));
    }

    /** Returns what was typed into a field; a field that brought nothing is an empty text. */
    public static PlainText typed(@Nullable String value) {
        return new PlainText(value == null ? "" : value);
    }

    /** Returns whether nothing is there that a reader could see. */
    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** Returns the length as people count it, in code points: an emoji is one. */
    public int length() {
        return value.codePointCount(0, value.length());
    }

    private static String storable(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && invisible(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (from < to && invisible(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }

    /** White space, and marks of the category "format" such as zero-width and direction marks. */
    private static boolean invisible(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }
}
