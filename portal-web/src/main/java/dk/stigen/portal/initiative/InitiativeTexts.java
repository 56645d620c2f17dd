// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The bundle of the pages of initiatives. */
final class InitiativeTexts {

    private InitiativeTexts() {}

    static String text(Locale locale, String key, Object... values) {
        String pattern = ResourceBundle.getBundle(
                        "messages.initiative", locale, Thread.currentThread().getContextClassLoader())
                .getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** Says beside the field what is wrong, or above the form where no field is named. */
    static void fault(String field, String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = text(faces.getViewRoot().getLocale(), key, values);
        faces.addMessage(field.isEmpty() ? null : field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
    }
}
