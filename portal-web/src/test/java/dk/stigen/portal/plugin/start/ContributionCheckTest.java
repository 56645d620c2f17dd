// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.permission.PermissionContribution;
import dk.stigen.spi.plugin.Contribution;
import dk.stigen.spi.view.PluginPage;
import dk.stigen.spi.view.PluginPage.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContributionCheckTest {

    private static final PluginId PLUGIN = new PluginId("panels");

    private final ContributionCheck check = new ContributionCheck(PLUGIN);

    @Test
    void acceptsPagesOfItsOwnWithOneEntry() {
        assertThat(check.pages(List.of(page(Kind.ENTRY, "panels/index"), page(Kind.OTHER, "panels/one"))))
                .isEmpty();
    }

    @Test
    void wantsExactlyOneEntry() {
        assertThat(check.pages(List.of()))
                .hasValueSatisfying(fault -> assertThat(fault).contains("0 pages as ENTRY"));
        assertThat(check.pages(List.of(page(Kind.ENTRY, "panels/one"), page(Kind.ENTRY, "panels/two"))))
                .hasValueSatisfying(fault -> assertThat(fault).contains("2 pages as ENTRY"));
    }

    @Test
    void refusesAPageOfAnotherPlugin() {
        assertThat(check.pages(List.of(page(Kind.ENTRY, "networks/index"))))
                .contains("the page /ladder/networks/index.xhtml stands outside /ladder/panels/");
    }

    @Test
    void refusesAPageThatIsNamedTwice() {
        assertThat(check.pages(List.of(page(Kind.ENTRY, "panels/index"), page(Kind.OTHER, "panels/index"))))
                .contains("/ladder/panels/index.xhtml is there twice");
    }

    @Test
    void refusesAnActionOutsideItsNames() {
        assertThat(check.actions(permissions("panels.answer", "networks.answer")))
                .contains("the key networks.answer does not begin with panels.");
        assertThat(check.actions(permissions("panels.answer", "panels.answer")))
                .contains("panels.answer is there twice");
        assertThat(check.actions(permissions("panels.answer"))).isEmpty();
    }

    @Test
    void findsTypesThatAreThereMoreThanOnce() {
        List<Contribution> two = List.of(permissions("panels.answer"), permissions("panels.read"));

        assertThat(check.severalOf(two)).containsExactly("PermissionContribution");
        assertThat(check.severalOf(two.subList(0, 1))).isEmpty();
    }

    private static PluginPage page(Kind kind, String name) {
        return new PluginPage(kind, "/ladder/" + name + ".xhtml", MessageKey.of("panels.title"));
    }

    private static PermissionContribution permissions(String... keys) {
        return new PermissionContribution() {
            @Override
            public PluginId plugin() {
                return PLUGIN;
            }

            @Override
            public List<Action> actions() {
                return List.of(keys).stream()
                        .map(key -> new Action(key, Audience.EVERYONE))
                        .toList();
            }
        };
    }
}
