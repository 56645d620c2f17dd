// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The bundle of the registers' pages. */
final class MunicipalityTexts {

    private MunicipalityTexts() {}

    static String text(Locale locale, String key, Object... values) {
        String pattern = ResourceBundle.getBundle(
                        "messages.municipality", locale, Thread.currentThread().getContextClassLoader())
                .getString(key);
        return new MessageFormat(pattern, locale).format(values);
    }
}
