// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.answer;

import dk.stigen.api.text.MessageKey;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on answers that are put together in code. */
public final class AnswerText {

    private AnswerText() {}

    /** Returns the text in the given language, with the values in its places. */
    public static String of(String key, Locale locale, Object... parts) {
        String pattern = ResourceBundle.getBundle(
                        "messages.answer", locale, Thread.currentThread().getContextClassLoader())
                .getString(key);
        return parts.length == 0 ? pattern : new MessageFormat(pattern, locale).format(parts);
    }

    /** Returns the text that the key stands for. */
    static String of(MessageKey key, Locale locale) {
        return of(key.key(), locale, key.arguments().toArray());
    }
}
