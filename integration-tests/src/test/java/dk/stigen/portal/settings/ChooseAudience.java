// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.settings.AudienceSetting;
import dk.stigen.persistence.settings.ChosenValue.Kind;
import dk.stigen.persistence.settings.Place;
import dk.stigen.rules.RulesActions;
import dk.stigen.rules.RulesPlugin;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes an activity with an audience for voting, for tests that look from outside. */
@Path("test/audience")
@RequestScoped
public class ChooseAudience {

    @Inject
    Activities activities;

    @Inject
    SaveValues saveValues;

    @Inject
    Participants participants;

    @GET
    @Transactional
    public String choose(@QueryParam("who") String audience) {
        ActivityId activity = activities.enact(RulesPlugin.ID, "Set udefra", "Regler " + System.nanoTime());
        Participant official =
                new Participant(participants.enrol("rules-official", "Ole Prøve"), "Ole Prøve", Set.of(Role.OFFICIAL));
        AudienceSetting vote = AudienceSetting.of(RulesActions.VOTE.key(), RulesActions.VOTE.audience());
        saveValues.save(
                Kind.AUDIENCE,
                RulesPlugin.ID,
                Place.of(activity),
                List.of(new Edit<>(vote, Optional.of(Audience.parse(audience)), 0)),
                official);
        return Long.toString(activity.value());
    }
}
