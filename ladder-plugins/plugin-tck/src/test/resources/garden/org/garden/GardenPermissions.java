package org.garden;

import dk.stigen.api.participant.Participants;
import dk.stigen.api.permission.*;
import dk.stigen.api.plugin.PluginId;
import java.util.List;

@jakarta.enterprise.context.ApplicationScoped
public class GardenPermissions implements dk.stigen.spi.permission.PermissionContribution {

    static final Action DIG = new Action("garden.dig", Audience.LOGGED_IN);

    @jakarta.inject.Inject
    Participants participants;

    @jakarta.inject.Inject
    Beds beds;

    @Override
    public PluginId plugin() {
        return GardenPlugin.ID;
    }

    @Override
    public List<Action> actions() {
        return List.of(DIG);
    }

    @Override
    public Decision decide(Action action, Actor actor, Subject subject) {
        return participants.current().isPresent() && beds.isFull() ? Decision.denied("garden.beds.title") : Decision.allowed();
    }
}
