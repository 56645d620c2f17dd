// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.permission.PermissionContribution;
import dk.stigen.volunteering.VolunteeringPlugin;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may publish what volunteers are needed for, sign up for it, and say yes or no to those who have. */
@ApplicationScoped
public class NeedPermissions implements PermissionContribution {

    /** To publish a need with its shifts. */
    public static final Action PUBLISH = new Action("volunteering.publish", Audience.OFFICIALS);

    @Override
    public PluginId plugin() {
        return VolunteeringPlugin.ID;
    }

    @Override
    public List<Action> actions() {
        return List.of(PUBLISH, SignUpPermissions.SIGN_UP, SignUpPermissions.CANCEL, SignUpPermissions.ORGANISE);
    }
}
