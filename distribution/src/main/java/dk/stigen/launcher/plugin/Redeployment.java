// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import dk.stigen.launcher.plugin.PluginReport.Entry;
import dk.stigen.launcher.plugin.ServerCommands.Outcome;
import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.NotDeployed;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Changes what lies on a running portal, deploys it again, and hears from the portal how the plugin does. */
final class Redeployment {

    private final Site site;
    private final PrintStream out;
    private Instant begun = Instant.MIN;

    Redeployment(Site site, PrintStream out) {
        this.site = site;
        this.out = out;
    }

    /** Returns whether the server took the change; if not, everything is as it was, and the reason has been said. */
    boolean tryTo(List<String> operations) {
        List<String> all = new ArrayList<>(operations);
        all.add(Operations.redeploy());
        Outcome outcome = site.change(all);
        if (outcome.succeeded()) {
            // what the portal said before that is of the one that is gone
            begun = Instant.now().minus(outcome.took());
            out.printf(
                    Locale.ROOT,
                    "The portal was away for %.1f s while it was redeployed.%n",
                    outcome.took().toMillis() / 1000.0);
            return true;
        }
        PluginProblem problem = new NotDeployed(outcome.said());
        out.printf("  problem: %s.%n      %s%n", problem.message(Locale.ENGLISH), problem.remedy(Locale.ENGLISH));
        return false;
    }

    /** Returns whether the portal says that the plugin is well now, and prints what it says. */
    boolean isWell(String id) {
        Optional<Entry> plugin = site.awaitReport(id, begun, told -> true);
        plugin.ifPresent(found -> found.problems().forEach(problem -> out.println("  problem: " + problem)));
        out.println(plugin.map(found -> "The portal says it is " + found.state() + ".")
                .orElse("The portal does not say how it does; is the database away?"));
        return plugin.filter(Entry::isWell).isPresent();
    }
}
