// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.plugin.PluginReport.Entry;
import dk.stigen.launcher.plugin.ServerCommands.Outcome;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Switches a plugin off and on without deploying anything: the portal asks the server's properties at each call. */
final class SwitchPlugin {

    private final Site site;
    private final PrintStream out;

    SwitchPlugin(Site site, PrintStream out) {
        this.site = site;
        this.out = out;
    }

    int disable(InstalledPlugin plugin) {
        if (plugin.disabled()) {
            out.println(plugin.id() + " is disabled already.");
            return 0;
        }
        change(Operations.disable(plugin.id()));
        out.printf("Disabled %s: its pages and REST are closed%s. Its data stays.%n", plugin.id(), when());
        return 0;
    }

    int enable(InstalledPlugin plugin) {
        if (!plugin.disabled()) {
            out.println(plugin.id() + " is enabled already.");
            return 0;
        }
        Instant begun = Instant.now();
        change(Operations.enable(plugin.id()));
        if (site.isRunning()) {
            Optional<Entry> told =
                    site.awaitReport(plugin.id(), report -> report.written().isAfter(begun), SwitchPlugin::isDecided);
            if (told.filter(Entry::isActive).isEmpty()) {
                told.ifPresent(entry -> entry.problems().forEach(problem -> out.println("  problem: " + problem)));
                throw new Fault(plugin.id() + " is enabled, but the portal says it is "
                        + told.map(SwitchPlugin::how).orElse("still off") + ".");
            }
        }
        out.printf("Enabled %s: its pages and REST are open again%s.%n", plugin.id(), when());
        return 0;
    }

    private static boolean isDecided(Entry plugin) {
        return !plugin.isStarting() && !plugin.state().equals("DISABLED");
    }

    private static String how(Entry plugin) {
        if (plugin.isStarting()) {
            return "still starting";
        }
        return plugin.state().equals("DISABLED") ? "still off" : plugin.state();
    }

    private String when() {
        return site.isRunning() ? "" : " when the server starts";
    }

    private void change(String operation) {
        Outcome outcome = site.change(List.of(operation));
        if (!outcome.succeeded()) {
            throw new Fault("The server refuses: " + outcome.said());
        }
    }
}
