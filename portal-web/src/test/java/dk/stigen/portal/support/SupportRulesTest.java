// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.Change;
import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.Setting;
import dk.stigen.portal.i18n.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportRulesTest {

    private static final PluginId GARDEN = new PluginId("garden");

    @Test
    void whatSupportersWerePromisedIsFixedOnceThereAreAny() {
        assertThat(SupportRules.settings(GARDEN, Scope.ACTIVITY))
                .extracting(Setting::key)
                .containsExactly("garden.supportGoal", "garden.countShown");
        assertThat(SupportRules.settings(GARDEN, Scope.ACTIVITY))
                .allMatch(setting -> setting.change() == Change.UNTIL_UNDER_WAY);
        assertThat(SupportRules.settings(GARDEN, Scope.PHASE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void eachKeyHasItsTextAndItsHelp(String language) {
        for (String key : List.of("support", "supportGoal", "countShown")) {
            for (String part : List.of(key, key + ".help")) {
                assertThat(SupportRules.isOwn(GARDEN, "garden." + part)).isTrue();
                assertThat(Texts.SUPPORT.in(Locale.forLanguageTag(language), part))
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garden.supporters",
                "garden.supportTime",
                "garden.count",
                "orchard.support",
                "garden.support.title"
            })
    void otherKeysArePluginsOwn(String key) {
        assertThat(SupportRules.isOwn(GARDEN, key)).isFalse();
    }
}
