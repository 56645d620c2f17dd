// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The portal's own bundle, for the few texts that Java puts together. */
public final class Texts {

    /** The name of the bundle. */
    public static final String BUNDLE = "messages.portal";

    private Texts() {}

    /** Returns the text in the given language, with the values in its places. */
    public static String text(Locale locale, String key, Object... values) {
        String pattern = ResourceBundle.getBundle(
                        BUNDLE, locale, Thread.currentThread().getContextClassLoader())
                .getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
