// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on moderation that are put together in code. */
final class ModerationText {

    private ModerationText() {}

    /** Returns the text in the given language, with the values in its places. */
    static String of(String key, Locale locale, Object... parts) {
        String pattern = ResourceBundle.getBundle(
                        "messages.moderation", locale, Thread.currentThread().getContextClassLoader())
                .getString(key);
        return parts.length == 0 ? pattern : new MessageFormat(pattern, locale).format(parts);
    }

    /** Says beside the field what is wrong, or above the form where no field is named. */
    static void fault(String field, String key, Object... parts) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = of(key, faces.getViewRoot().getLocale(), parts);
        faces.addMessage(field.isEmpty() ? null : field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
    }
}
