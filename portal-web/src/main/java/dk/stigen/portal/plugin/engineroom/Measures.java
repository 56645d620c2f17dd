// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.engineroom;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** Times and sizes as people read them. */
final class Measures {

    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB");
    private static final int STEP = 1_000;

    private Measures() {}

    static String millis(long micros, Locale locale) {
        return number(micros / 1_000.0, locale) + " ms";
    }

    static String size(long bytes, Locale locale) {
        double size = bytes;
        int unit = 0;
        while (size >= STEP && unit < UNITS.size() - 1) {
            size /= STEP;
            unit++;
        }
        return number(size, locale) + " " + UNITS.get(unit);
    }

    /** Small numbers with a decimal, larger ones without: nobody reads the tenth of 4711. */
    private static String number(double value, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(value < 10 ? 2 : value < 100 ? 1 : 0);
        return format.format(value);
    }
}
