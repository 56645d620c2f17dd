// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.opendata;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What open data is called. */
final class DataText {

    private DataText() {}

    static String of(String key, Locale locale, Object... values) {
        String text = ResourceBundle.getBundle(
                        "messages.statistics", locale, Thread.currentThread().getContextClassLoader())
                .getString(key);
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }
}
