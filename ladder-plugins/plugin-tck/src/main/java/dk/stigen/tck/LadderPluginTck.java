// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck;

import dk.stigen.tck.check.ActionsCheck;
import dk.stigen.tck.check.BehaviourCheck;
import dk.stigen.tck.check.BoundaryCheck;
import dk.stigen.tck.check.Check;
import dk.stigen.tck.check.DescriptorCheck;
import dk.stigen.tck.check.InstallCheck;
import dk.stigen.tck.check.InventoryCheck;
import dk.stigen.tck.check.MarkupCheck;
import dk.stigen.tck.check.PagesCheck;
import dk.stigen.tck.check.SettingsCheck;
import dk.stigen.tck.check.TextsCheck;
import dk.stigen.tck.plugin.PluginUnderTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What every plugin must do that can be seen without a server. An author extends it beside the plugin's own tests:
 *
 * <pre>{@code
 * class ExampleTckTest extends LadderPluginTck {
 *     @Override
 *     protected PluginUnderTest plugin() {
 *         return PluginUnderTest.of(new ExamplePlugin()).without(STATISTICS, OPEN_DATA, CALENDAR);
 *     }
 * }
 * }</pre>
 */
public abstract class LadderPluginTck {

    /** Returns the plugin, with what it promises to have. */
    protected abstract PluginUnderTest plugin();

    @Test
    void saysTheSameOfItselfInItsDescriptorAndItsBeans() {
        passes(new DescriptorCheck());
    }

    @Test
    void mayBeInstalled() {
        passes(new InstallCheck());
    }

    @Test
    void hasWhatItPromises() {
        passes(new BehaviourCheck());
    }

    @Test
    void hasEveryTextThatItShowsAndShowsEveryTextThatItHas() {
        passes(new TextsCheck());
    }

    @Test
    void hasSettingsWhoseStandardsMayBeSet() {
        passes(new SettingsCheck());
    }

    @Test
    void decidesEveryActionForSomebodyWhoHasNotLoggedIn() {
        passes(new ActionsCheck());
    }

    @Test
    void hasThePagesThatItNamesOnTheTemplatesOfThePortal() {
        passes(new PagesCheck());
    }

    @Test
    void hasPagesThatAreReadInEveryLanguageAndShownByEveryBrowser() {
        passes(new MarkupCheck());
    }

    @Test
    void namesWhatItKeepsAndMeasuresEachOnce() {
        passes(new InventoryCheck());
    }

    @Test
    void knowsTheContractAndNothingElseOfThePortal() {
        passes(new BoundaryCheck());
    }

    private void passes(Check check) {
        PluginUnderTest plugin = plugin();
        List<String> faults = check.faults(plugin).toList();
        if (!faults.isEmpty()) {
            throw new AssertionError("The plugin " + plugin.id() + ":\n- " + String.join("\n- ", faults));
        }
    }
}
