// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.contribution;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of what somebody wrote, with the words found in it marked.
 *
 * @param parts its parts in their order; together they are the text as it was written
 */
public record Passage(List<Part> parts) {

    /** A part of a text; {@code found} where it is one of the words. */
    public record Part(String text, boolean found) {}

    // characters that nobody can type, see PlainText
    static final char BEGIN = '\u0002';
    static final char END = '\u0003';
    static final char LESS = '\u0004';

    public Passage {
        parts = List.copyOf(parts);
    }

    /** Returns a text in which nothing is marked. */
    public static Passage plain(String text) {
        return new Passage(text.isEmpty() ? List.of() : List.of(new Part(text, false)));
    }

    /** Returns what the database has marked. */
    static Passage of(String marked) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int begin = marked.indexOf(BEGIN); begin >= 0; begin = marked.indexOf(BEGIN, from)) {
            int end = marked.indexOf(END, begin);
            if (end < 0) {
                break;
            }
            add(parts, marked.substring(from, begin), false);
            add(parts, marked.substring(begin + 1, end), true);
            from = end + 1;
        }
        add(parts, marked.substring(from), false);
        return new Passage(parts);
    }

    private static void add(List<Part> parts, String text, boolean found) {
        String written = text.replace(LESS, '<');
        if (!written.isEmpty()) {
            parts.add(new Part(written, found));
        }
    }

    /** Returns the text without marks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        return text.toString();
    }
}
