// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.settings;

/** Both languages in one text: the number of Danish characters, a colon, the Danish and the English text. */
final class LocalizedText {

    private LocalizedText() {}

    static String format(Localized value) {
        return value.danish().length() + ":" + value.danish() + value.english();
    }

    /** @throws IllegalArgumentException if the text was not made by {@link #format} */
    static Localized parse(String text) {
        int colon = text.indexOf(':');
        int begin = colon + 1;
        int end = begin + Integer.parseInt(text.substring(0, Math.max(colon, 0)));
        if (end < begin || end > text.length()) {
            throw new IllegalArgumentException("This is no text in two languages.");
        }
        return new Localized(text.substring(begin, end), text.substring(end));
    }
}
