// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on files that are put together in code. */
public final class AttachmentText {

    private AttachmentText() {}

    /** Returns the text in the given language, with the values in its places. */
    public static String of(String key, Locale locale, Object... parts) {
        String pattern = bundle(locale).getString(key);
        return parts.length == 0 ? pattern : new MessageFormat(pattern, locale).format(parts);
    }

    /** Returns the text, or the key where there is none. */
    public static String orKey(String key, Locale locale) {
        return bundle(locale).containsKey(key) ? bundle(locale).getString(key) : key;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "messages.attachment", locale, Thread.currentThread().getContextClassLoader());
    }
}
