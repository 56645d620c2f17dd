// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.Setting;
import dk.stigen.api.settings.SettingFault;
import dk.stigen.api.settings.SettingValues;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposalSettingsTest {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("messages.crowdsourcing", Locale.forLanguageTag("da"));

    private final ProposalSettings settings = new ProposalSettings();

    @ParameterizedTest
    @EnumSource
    void saysWhatEachSettingIsAndMeans(Scope scope) {
        assertThat(settings.settings(scope))
                .extracting(Setting::key)
                .allMatch(TEXTS::containsKey)
                .allMatch(key -> TEXTS.containsKey(key + ".help"));
    }

    @ParameterizedTest
    @EnumSource
    void hasStandardsThatMayBeSet(Scope scope) {
        assertThat(settings.check(scope, SettingValues.standards(settings.settings(scope))))
                .isEmpty();
    }

    @Test
    void refusesALeastThatIsMoreThanTheMost() {
        SettingValues values = SettingValues.standards(settings.settings(Scope.ACTIVITY))
                .with(ProposalSettings.TITLE_MIN, 120)
                .with(ProposalSettings.TITLE_MAX, 20);

        assertThat(settings.check(Scope.ACTIVITY, values))
                .extracting(SettingFault::setting)
                .containsExactly("crowdsourcing.titleMax");
    }
}
