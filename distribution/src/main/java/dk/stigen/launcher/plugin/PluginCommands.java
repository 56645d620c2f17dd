// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.PluginTool;
import dk.stigen.launcher.plugin.PluginArguments.Action;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Chooses what to do, and where. */
public final class PluginCommands implements PluginTool {

    @Override
    public int run(Path root, Map<String, String> environment, List<String> words, PrintStream out) {
        PluginArguments arguments = PluginArguments.of(words);
        if (arguments.action() == Action.CHECK) {
            return new CheckJar(arguments, out).alone();
        }
        try (Site site = Place.of(root, environment, arguments).open()) {
            return run(arguments, site, out);
        }
    }

    private static int run(PluginArguments arguments, Site site, PrintStream out) {
        return switch (arguments.action()) {
            case INSTALL -> new InstallPlugin(site, arguments, out).run();
            case UPGRADE -> new UpgradePlugin(site, arguments, out).run();
            case REMOVE -> new RemovePlugin(site, out).run(installed(site, arguments.subject()));
            case DISABLE -> new SwitchPlugin(site, out).disable(installed(site, arguments.subject()));
            case ENABLE -> new SwitchPlugin(site, out).enable(installed(site, arguments.subject()));
            case LIST -> new ListPlugins(site, out).run();
            case CHECK -> throw new IllegalStateException("needs no server");
        };
    }

    private static InstalledPlugin installed(Site site, String id) {
        return site.plugin(id)
                .orElseThrow(() -> new Fault("There is no plugin " + id + " here; there are "
                        + site.plugins().stream()
                                .map(InstalledPlugin::id)
                                .sorted()
                                .toList() + "."));
    }
}
