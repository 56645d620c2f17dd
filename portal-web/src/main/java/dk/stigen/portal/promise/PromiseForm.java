// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.promise;

import dk.stigen.api.participant.Participants;
import dk.stigen.api.text.MessageKey;
import dk.stigen.portal.i18n.Faults;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
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
        Faults.say(field, Texts.PROMISE.in(page.getLocale(), key));
    }
}
