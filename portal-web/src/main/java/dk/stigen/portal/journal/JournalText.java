// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.journal;

import dk.stigen.portal.i18n.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on what is filed that are put together in code. */
final class JournalText {

    private JournalText() {}

    /** Returns the text in the given language, with the values in its places. */
    static String of(String key, Locale locale, Object... parts) {
        String pattern = ResourceBundle.getBundle(
                        "messages.journal", locale, Thread.currentThread().getContextClassLoader())
                .getString(key);
        return parts.length == 0 ? pattern : new MessageFormat(pattern, locale).format(parts);
    }

    /** Returns the text as the municipality's own files have it. */
    static String filed(String key, Object... parts) {
        return of(key, Language.DANISH.locale(), parts);
    }
}
