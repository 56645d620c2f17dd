// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.consent;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.privacy.Consents;
import dk.stigen.persistence.privacy.consent.ConsentRepository;
import dk.stigen.persistence.privacy.consent.GivenConsent;
import dk.stigen.portal.privacy.PrivacyAudit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** The consents of all people, for plugins and for the people themselves. */
@ApplicationScoped
public class PortalConsents implements Consents {

    @Inject
    ConsentRepository consents;

    @Inject
    PrivacyAudit audit;

    @Override
    public boolean has(ParticipantId person, String key) {
        return ConsentKind.keyed(key)
                .filter(kind -> consents.holds(person, key, kind.version()))
                .isPresent();
    }

    /** Returns all that the person has agreed to and taken back, the latest first. */
    List<GivenConsent> of(ParticipantId person) {
        return consents.of(person);
    }

    /** Stores that the person agrees to the text as it is now; what he had agreed to before ends. */
    @Transactional
    public void give(ParticipantId person, ConsentKind kind) {
        if (has(person, kind.key())) {
            return;
        }
        consents.withdraw(person, kind.key());
        if (consents.give(person, kind.key(), kind.version())) {
            write("portal.audit.consent.given", person, kind, kind.version());
        }
    }

    /** Stores that the person does not agree any more. */
    @Transactional
    public void withdraw(ParticipantId person, ConsentKind kind) {
        if (consents.withdraw(person, kind.key())) {
            write("portal.audit.consent.withdrawn", person, kind, kind.version());
        }
    }

    private void write(String act, ParticipantId person, ConsentKind kind, int version) {
        audit.about(act, person, Map.of("consent", kind.key(), "version", String.valueOf(version)));
    }
}
