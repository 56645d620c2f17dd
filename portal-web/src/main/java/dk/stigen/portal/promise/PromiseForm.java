// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.promise;

import dk.stigen.api.participant.Participants;
import dk.stigen.api.text.MessageKey;
import dk.stigen.portal.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;

/** What the forms on promises have in common: to say beside the fields what is wrong. */
@ApplicationScoped
class PromiseForm {

    @Inject
    Participants participants;

    @Inject
    Page page;

    /** Says what is wrong, and returns whether nothing is. */
    boolean accepts(Map<String, MessageKey> faults) {
        faults.forEach(this::fault);
        if (faults.isEmpty() && participants.current().isEmpty()) {
            fault("", MessageKey.of("promise.fault.loggedout"));
            return false;
        }
        return faults.isEmpty();
    }

    /** Says it beside the field, or above the form where the field is empty. */
    void fault(String field, MessageKey key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = PromiseText.of(key, page.getLocale());
        faces.addMessage(field.isEmpty() ? null : field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
    }
}
