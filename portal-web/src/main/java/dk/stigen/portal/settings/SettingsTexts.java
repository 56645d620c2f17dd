// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The bundle of the pages on which things are chosen. */
final class SettingsTexts {

    private SettingsTexts() {}

    static String text(Locale locale, String key, Object... values) {
        String pattern = ResourceBundle.getBundle(
                        "messages.settings", locale, Thread.currentThread().getContextClassLoader())
                .getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
