// SPDX-License-Identifier: MPL-2.0
package dk.stigen.example;

import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.permission.PermissionContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What people can do; officials choose for each activity and phase who may. */
@ApplicationScoped
public class ExamplePermissions implements PermissionContribution {

    // #region action
    /** To put up a notice. */
    public static final Action PUT_UP = new Action("example.putUp", Audience.LOGGED_IN);

    @Override
    public List<Action> actions() {
        return List.of(PUT_UP);
    }
    // #endregion

    @Override
    public PluginId plugin() {
        return ExamplePlugin.ID;
    }
}
