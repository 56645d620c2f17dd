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

    /** Returns whether the plugin is well since the moment, and says so; a portal that does not tell gets the benefit of the doubt. */
    boolean isWell(String id, Instant since) {
        Optional<PluginReport> report = site.reportAfter(since);
        if (report.isEmpty()) {
            out.println("The portal has not said yet how the plugin does; './stigen plugin list' asks again.");
            return true;
        }
        Optional<Entry> plugin = report.get().of(id);
        plugin.ifPresent(found -> found.problems().forEach(problem -> out.println("  problem: " + problem)));
        out.println(plugin.map(found -> "The portal says it is " + found.state() + ".")
                .orElse("The portal does not see it."));
        return plugin.filter(Entry::isWell).isPresent();
    }
}
