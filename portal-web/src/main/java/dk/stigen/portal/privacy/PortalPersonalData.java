// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.cases.CaseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;

/** What the portal itself keeps about a person beside name and login: what he was asked when a case that he supported went on. */
@ApplicationScoped
class PortalPersonalData {

    @Inject
    CaseRepository cases;

    @Inject
    ParticipantPersonalData participant;

    @Transactional
    JsonObject export(ParticipantId person) {
        JsonArrayBuilder questions = Json.createArrayBuilder();
        cases.asked(person).forEach(question -> {
            JsonObjectBuilder entry = Json.createObjectBuilder()
                    .add("about", question.about().toString())
                    .add("askedAt", question.askedAt().toString());
            question.confirmed().ifPresent(supports -> entry.add("supports", supports));
            questions.add(entry);
        });
        return Json.createObjectBuilder()
                .add("questions", questions)
                .add("participant", participant.export(person))
                .build();
    }

    @Transactional
    JsonObject erase(ParticipantId person) {
        return Json.createObjectBuilder()
                .add("erased", cases.forget(person) + participant.erase(person))
                .build();
    }
}
