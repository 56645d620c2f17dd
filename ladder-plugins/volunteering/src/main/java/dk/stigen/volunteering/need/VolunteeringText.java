// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.text.MessageKey;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The plugin's texts in the language of the page that is shown. */
final class VolunteeringText {

    private VolunteeringText() {}

    static String of(MessageKey key, FacesContext faces) {
        return of(key, faces.getViewRoot().getLocale());
    }

    static String of(MessageKey key, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "messages.volunteering", locale, Thread.currentThread().getContextClassLoader());
        return new MessageFormat(bundle.getString(key.key()), locale)
                .format(key.arguments().toArray());
    }
}
