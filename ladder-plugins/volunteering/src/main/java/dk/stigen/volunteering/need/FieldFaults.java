// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.text.MessageKey;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.omnifaces.util.Components;

/** Shows what is wrong with a draft beside the fields of the form it came from. */
final class FieldFaults {

    private FieldFaults() {}

    /** Adds each fault to the field whose id is its key; the field itself stays valid, since Faces would empty one with a date. */
    static void show(Map<String, MessageKey> faults, FacesContext faces) {
        Map<String, String> texts = new LinkedHashMap<>();
        faults.forEach((field, fault) -> texts.put(field, VolunteeringText.of(fault, faces)));
        say(texts, faces);
    }

    /** Says beside the fields what the texts say. */
    static void say(Map<String, String> texts, FacesContext faces) {
        texts.forEach((field, text) -> {
            UIComponent component = Components.getCurrentForm().findComponent(field);
            faces.addMessage(
                    component == null ? null : component.getClientId(faces),
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        });
        faces.validationFailed();
    }
}
