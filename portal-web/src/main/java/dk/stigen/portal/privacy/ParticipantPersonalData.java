// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.assistance.AssistedRepository;
import dk.stigen.persistence.association.AssociationRepository;
import dk.stigen.persistence.association.Representation;
import dk.stigen.persistence.participant.BylineRepository;
import dk.stigen.persistence.participant.GuestRepository;
import dk.stigen.persistence.participant.Profile;
import dk.stigen.persistence.participant.ProfileRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;

/**
 * What the portal keeps of a person's profile, of the associations he represents, and of the help he gets.
 *
 * <p>The audit log names people by numbers alone and stays. A contribution that stays without its author keeps for which association it was.
 */
@ApplicationScoped
class ParticipantPersonalData {

    @Inject
    ProfileRepository profiles;

    @Inject
    AssociationRepository associations;

    @Inject
    AssistedRepository assisted;

    @Inject
    BylineRepository bylines;

    @Inject
    GuestRepository guests;

    @Transactional
    JsonObject export(ParticipantId person) {
        JsonObjectBuilder export = Json.createObjectBuilder();
        profiles.find(person).ifPresent(profile -> export.add("profile", json(profile)));
        JsonArrayBuilder represented = Json.createArrayBuilder();
        associations.of(person).forEach(held -> represented.add(json(held)));
        export.add("associations", represented);
        JsonArrayBuilder asGuest = Json.createArrayBuilder();
        guests.mergedInto(person).forEach(guest -> asGuest.add(guest.value()));
        export.add("guests", asGuest);
        assisted.find(person)
                .ifPresent(found -> export.add(
                        "assisted",
                        Json.createObjectBuilder()
                                .add("agreed", found.how().name())
                                .add("agreedOn", found.agreedOn().toString())
                                .add("resident", found.resident())));
        return export.build();
    }

    private static JsonObjectBuilder json(Profile profile) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("displayName", profile.displayName())
                .add("realName", profile.realName())
                .add("realNameShown", profile.realNameShown())
                .add("about", profile.about())
                .add("aboutShown", profile.aboutShown());
        profile.language().ifPresent(language -> json.add("language", language));
        return json;
    }

    private static JsonObjectBuilder json(Representation held) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("association", held.associationName());
        held.from().ifPresent(day -> json.add("from", day.toString()));
        held.until().ifPresent(day -> json.add("until", day.toString()));
        return json;
    }

    /** Returns how many entries are gone. */
    @Transactional
    int erase(ParticipantId person) {
        return profiles.forget(person)
                + associations.forget(person)
                + assisted.forget(person)
                + bylines.forgetOfficial(person)
                + guests.forget(person);
    }
}
