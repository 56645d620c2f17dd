// SPDX-License-Identifier: MPL-2.0
package dk.stigen.example.notice;

import dk.stigen.api.text.MessageKey;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.omnifaces.util.Components;

/** Shows the plugin's texts in the language of the page. */
final class ExampleText {

    private ExampleText() {}

    /** Shows a fault beside the field of this id, or above the form where there is none. */
    static void showFault(String field, MessageKey fault) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = of(fault, faces.getViewRoot().getLocale());
        String client = null;
        if (!field.isEmpty() && Components.getCurrentForm().findComponent(field) instanceof UIInput input) {
            client = input.getClientId(faces);
        }
        faces.addMessage(client, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
    }

    private static String of(MessageKey key, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "messages.example", locale, Thread.currentThread().getContextClassLoader());
        return new MessageFormat(bundle.getString(key.key()), locale)
                .format(key.arguments().toArray());
    }
}
