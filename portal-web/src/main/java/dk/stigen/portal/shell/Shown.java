// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import dk.stigen.portal.i18n.Moments;
import jakarta.faces.context.FacesContext;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How values look on a page: the functions of the l: library. */
public final class Shown {

    private Shown() {}

    /** Returns the day in the page's language. */
    public static String day(@Nullable Instant instant) {
        return instant == null ? "" : Moments.day(instant, locale());
    }

    /** Returns the day and time in the page's language. */
    public static String moment(@Nullable Instant instant) {
        return instant == null ? "" : Moments.dayAndTime(instant, locale());
    }

    /** Returns the number with the separators of the page's language, as in 1.234 or 1,234. */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** Returns one or two letters that stand for the name, as in "FH" for "Fie Birk Hansen"; what stands in brackets is no name. */
    public static String initials(@Nullable String name) {
        String[] words =
                (name == null ? "" : name.replaceAll("\\([^)]*\\)", " ").strip()).split("\\s+");
        return Stream.of(words[0], words.length == 1 ? "" : words[words.length - 1])
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** Returns the ids of what explains a field: its hint, its error and its count, those that are there. */
    public static String describedBy(String field, @Nullable Object hint, @Nullable Object max) {
        return Stream.of(
                        hint == null || "".equals(hint) ? "" : field + "_hint",
                        Notices.invalid(field) ? field + "_error" : "",
                        max == null || "".equals(max) ? "" : field + "_count")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
