// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import dk.stigen.launcher.Fault;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Takes a plugin off the portal and out of the server. */
final class RemovePlugin {

    private final Site site;
    private final PrintStream out;

    RemovePlugin(Site site, PrintStream out) {
        this.site = site;
        this.out = out;
    }

    int run(InstalledPlugin plugin) {
        List<String> operations = new ArrayList<>(Operations.remove(plugin.overlay()));
        if (plugin.disabled()) {
            operations.add(Operations.enable(plugin.id()));
        }
        if (!site.isRunning()) {
            Stopped.change(site, operations);
        } else if (!new Redeployment(site, out).tryTo(operations)) {
            throw new Fault(plugin.id() + " was not removed; the portal goes on as it was.");
        }
        out.printf(
                "Removed %s %s. Its data stays in the database: install it again, and it is there.%n",
                plugin.id(), plugin.version());
        return 0;
    }
}
