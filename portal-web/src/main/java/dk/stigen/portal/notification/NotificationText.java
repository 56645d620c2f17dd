// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.notification;

import dk.stigen.portal.i18n.Texts;
import java.util.Locale;

/** The words on notifications that are put together in code. */
final class NotificationText {

    private NotificationText() {}

    /** Returns the text, or the general words where there is none. */
    static String orGeneral(String key, Locale locale, Object... parts) {
        return Texts.NOTIFICATION.in(
                locale, Texts.NOTIFICATION.has(locale, key) ? key : "notification.something", parts);
    }
}
