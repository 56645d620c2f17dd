// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The bundle of the texts that ship and of the pages where they are worded anew. */
final class TextTexts {

    private TextTexts() {}

    static String text(Locale locale, String key, Object... values) {
        String pattern = ResourceBundle.getBundle(
                        "messages.texts", locale, Thread.currentThread().getContextClassLoader())
                .getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
