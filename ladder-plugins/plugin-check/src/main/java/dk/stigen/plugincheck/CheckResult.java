// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginDescriptor;
import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.ForeignNamespace;
import dk.stigen.spi.plugin.PluginProblem.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What a check found.
 *
 * @param descriptor what the plugin says of itself, empty where it cannot be read
 * @param problems in the order in which they were found, without repetitions
 */
public record CheckResult(Optional<PluginDescriptor> descriptor, List<PluginProblem> problems) {

    public CheckResult {
        problems = List.copyOf(problems);
    }

    /** Returns whether the plugin may be installed. */
    public boolean passes() {
        return problems.stream().allMatch(problem -> problem.severity() == Severity.WARNS);
    }

    /** Returns whether it may be installed by somebody who knows better about names; nothing else can be overruled. */
    public boolean passesByForce() {
        return problems.stream()
                .allMatch(problem -> problem.severity() == Severity.WARNS || problem instanceof ForeignNamespace);
    }
}
