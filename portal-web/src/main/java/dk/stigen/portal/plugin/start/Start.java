// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.start;

import dk.stigen.portal.database.MigrationLine;
import dk.stigen.spi.plugin.Contribution;
import dk.stigen.spi.plugin.LadderPlugin;
import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.Severity;
import dk.stigen.spi.view.PluginPage;
import java.util.List;
import java.util.Optional;

/**
 * What came of starting a plugin.
 *
 * @param plugin its bean, empty where it has none
 * @param contributions what it adds to the portal
 * @param pages the pages that it names
 * @param migrations its migrations as the start left them
 * @param problems what is wrong, empty for a plugin without fault
 */
public record Start(
        Optional<LadderPlugin> plugin,
        List<Contribution> contributions,
        List<PluginPage> pages,
        List<MigrationLine> migrations,
        List<PluginProblem> problems) {

    /** Returns what stands for a plugin of which not even the tables are there. */
    static Start refused(List<MigrationLine> migrations, List<PluginProblem> problems) {
        return new Start(Optional.empty(), List.of(), List.of(), migrations, problems);
    }

    /** Returns whether the plugin can be offered. */
    public boolean works() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.REFUSES);
    }

    /** Returns the plugin's contribution of this type. */
    public <C extends Contribution> Optional<C> contribution(Class<C> type) {
        return contributions.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Returns the page with which the rung begins. */
    public Optional<PluginPage> entry() {
        return pages.stream()
                .filter(page -> page.kind() == PluginPage.Kind.ENTRY)
                .findFirst();
    }
}
