// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.notification;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on notifications that are put together in code. */
final class NotificationText {

    private NotificationText() {}

    /** Returns the text in the given language, with the values in its places. */
    static String of(String key, Locale locale, Object... parts) {
        String pattern = bundle(locale).getString(key);
        return parts.length == 0 ? pattern : new MessageFormat(pattern, locale).format(parts);
    }

    /** Returns the text, or the general words where there is none. */
    static String orGeneral(String key, Locale locale, Object... parts) {
        return of(bundle(locale).containsKey(key) ? key : "notification.something", locale, parts);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "messages.notification", locale, Thread.currentThread().getContextClassLoader());
    }
}
