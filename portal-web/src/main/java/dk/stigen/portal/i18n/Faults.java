// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.i18n;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** What is wrong with a form that was sent. */
public final class Faults {

    private Faults() {}

    /** Says beside the field what is wrong, or above the form where no field is named, in the language of the page. */
    public static void say(String field, Texts texts, String key, Object... values) {
        say(field, texts.here(key, values));
    }

    /** Says beside the field what is wrong, or above the form where no field is named. */
    public static void say(String field, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(field.isEmpty() ? null : field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
    }
}
