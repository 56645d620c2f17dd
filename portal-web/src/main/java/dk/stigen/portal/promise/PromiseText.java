// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.promise;

import dk.stigen.api.text.MessageKey;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on promises that are put together in code. */
final class PromiseText {

    private PromiseText() {}

    static String of(MessageKey key, Locale locale) {
        String pattern = ResourceBundle.getBundle(
                        "messages.promise", locale, Thread.currentThread().getContextClassLoader())
                .getString(key.key());
        return key.arguments().isEmpty()
                ? pattern
                : new MessageFormat(pattern, locale).format(key.arguments().toArray());
    }
}
