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
    private Instant sent = Instant.MIN;

    Redeployment(Site site, PrintStream out) {
        this.site = site;
        this.out = out;
    }

    /** Returns whether the server took the change; if not, everything is as it was, and the reason has been said. */
    boolean tryTo(List<String> operations) {
        List<String> all = new ArrayList<>(operations);
        all.add(Operations.redeploy());
        sent = Instant.now();
        Outcome outcome = site.change(all);
        double seconds = outcome.took().toMillis() / 1000.0;
        if (outcome.succeeded()) {
            out.printf(Locale.ROOT, "The portal was away for %.1f s while it was redeployed.%n", seconds);
            return true;
        }
        if (!outcome.took().isZero()) {
            // the server may have refused before it touched the portal; it does not say so in a way that can be relied
            // on
            out.printf(
                    Locale.ROOT,
                    "The portal was away for up to %.1f s while that was tried and taken back.%n",
                    seconds);
        }
        PluginProblem problem = new NotDeployed(outcome.said());
        out.printf("  problem: %s.%n      %s%n", problem.message(Locale.ENGLISH), problem.remedy(Locale.ENGLISH));
        return false;
    }

    /** Returns whether the portal says that the plugin is well now, and prints what it says; waits for a start that takes its time. */
    boolean isWell(String id) {
        // the deployment that is gone may have written until its end, and says nothing of this one
        Optional<Entry> plugin =
                site.awaitReport(id, report -> report.began().isAfter(sent), told -> !told.isStarting());
        plugin.ifPresent(found -> found.problems().forEach(problem -> out.println("  problem: " + problem)));
        out.println(plugin.map(this::sentence).orElse("The portal does not say how it does; is the database away?"));
        return plugin.filter(Entry::isWell).isPresent();
    }

    private String sentence(Entry plugin) {
        return plugin.isStarting()
                ? "The portal says that it is still starting after %d s."
                        .formatted(site.patience().toSeconds())
                : "The portal says it is " + plugin.state() + ".";
    }
}
