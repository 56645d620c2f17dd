// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.activity;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The bundle of the pages on which activities are set up, in the language of the page that is shown. */
final class ActivityTexts {

    private ActivityTexts() {}

    static String text(String key, Object... values) {
        return in(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key, values);
    }

    static String in(Locale locale, String key, Object... values) {
        String pattern = ResourceBundle.getBundle(
                        "messages.activity", locale, Thread.currentThread().getContextClassLoader())
                .getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
