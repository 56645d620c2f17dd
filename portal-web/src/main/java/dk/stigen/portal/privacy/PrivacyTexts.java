// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy;

import dk.stigen.api.text.MessageKey;
import java.text.MessageFormat;
import java.time.Period;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts on what is kept about people. */
public final class PrivacyTexts {

    private PrivacyTexts() {}

    /** Returns the text in the given language, with the values in its places. */
    public static String text(Locale locale, String key, Object... values) {
        String pattern = ResourceBundle.getBundle(
                        "messages.privacy", locale, Thread.currentThread().getContextClassLoader())
                .getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** Returns for how long something is kept after it was last used. */
    public static String period(Locale locale, Period period) {
        return text(locale, "privacy.retention.period", period.toTotalMonths(), period.getDays());
    }

    public static String text(Locale locale, MessageKey key) {
        return text(locale, key.key(), key.arguments().toArray());
    }

    /** Returns whether there is such a text. */
    public static boolean has(String key) {
        return ResourceBundle.getBundle(
                        "messages.privacy",
                        Locale.forLanguageTag("da"),
                        Thread.currentThread().getContextClassLoader())
                .containsKey(key);
    }
}
