// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.text.MessageKey;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import org.omnifaces.util.Components;

/** Shows what is wrong with a draft beside the fields of the form it came from. */
final class FieldFaults {

    private FieldFaults() {}

    /** Adds each fault to the field whose id is its key; the field itself stays valid, since Faces would empty one with a date. */
    static void show(Map<String, MessageKey> faults, FacesContext faces) {
        faults.forEach((field, fault) -> {
            UIComponent component = Components.getCurrentForm().findComponent(field);
            String text = CrowdsourcingText.of(fault, faces);
            faces.addMessage(
                    component == null ? null : component.getClientId(faces),
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        });
        faces.validationFailed();
    }
}
