// SPDX-License-Identifier: MPL-2.0
package dk.stigen.rules;

import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.permission.PermissionContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Three actions, one of which the plugin itself always refuses. */
@ApplicationScoped
public class RulesActions implements PermissionContribution {

    public static final Action READ = new Action("rules.read", Audience.EVERYONE);
    public static final Action VOTE = new Action("rules.vote", Audience.LOGGED_IN);
    public static final Action NEVER = new Action("rules.never", Audience.EVERYONE);

    @Override
    public PluginId plugin() {
        return RulesPlugin.ID;
    }

    @Override
    public List<Action> actions() {
        return List.of(READ, VOTE, NEVER);
    }

    @Override
    public Decision decide(Action action, Actor actor, Subject subject) {
        return action.equals(NEVER) ? Decision.denied("rules.refused") : Decision.allowed();
    }
}
