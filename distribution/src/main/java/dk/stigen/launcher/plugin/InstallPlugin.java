// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.plugin.PluginArguments.Switch;
import dk.stigen.spi.plugin.PluginDescriptor;
import java.io.PrintStream;
import java.util.Optional;

/** Lays a new plugin over the portal. One that does not deploy or start is taken off again. */
final class InstallPlugin {

    private final Site site;
    private final PluginArguments arguments;
    private final PrintStream out;

    InstallPlugin(Site site, PluginArguments arguments, PrintStream out) {
        this.site = site;
        this.arguments = arguments;
        this.out = out;
    }

    int run() {
        CheckJar check = new CheckJar(arguments, out);
        PluginDescriptor descriptor = check.beside(site, false);
        String id = descriptor.id().value();
        if (!site.isRunning()) {
            Stopped.change(site, Operations.add(id, check.jar()));
            out.printf("Installed %s %s; it is there when the server starts.%n", id, descriptor.version());
            return 0;
        }
        Redeployment redeployment = new Redeployment(site, out);
        if (!redeployment.tryTo(Operations.add(id, check.jar()))) {
            throw new Fault(id + " was not installed; the portal goes on as it was.");
        }
        if (redeployment.isWell(id) || arguments.has(Switch.KEEP)) {
            out.printf("Installed %s %s.%n", id, descriptor.version());
            return 0;
        }
        Optional<InstalledPlugin> installed = site.plugin(id);
        if (installed.isPresent()
                && redeployment.tryTo(Operations.remove(installed.get().overlay()))) {
            throw new Fault(id + " was taken off again; the portal goes on as it was. --keep would leave it there.");
        }
        throw new Fault(id + " could not be taken off again; './stigen plugin remove " + id + "' tries once more.");
    }
}
