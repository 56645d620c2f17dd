// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.plugin.ServerCommands.Outcome;
import java.util.List;

/** A change of a stopped server's files. */
final class Stopped {

    private Stopped() {}

    /** @throws Fault if the server refuses it */
    static void change(Site site, List<String> operations) {
        Outcome outcome = site.change(operations);
        if (!outcome.succeeded()) {
            throw new Fault(
                    "The stopped server's files in " + site.base() + " could not be changed: " + outcome.said());
        }
    }
}
