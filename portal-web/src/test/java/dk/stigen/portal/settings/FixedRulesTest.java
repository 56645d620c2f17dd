// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.PhaseId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.settings.ChosenValue;
import dk.stigen.persistence.settings.ChosenValue.Kind;
import dk.stigen.persistence.settings.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FixedRulesTest {

    private final FixedRules rules = new FixedRules();
    private final Map<String, ChosenValue> ofThePhase = new HashMap<>();
    private boolean underWay = true;

    FixedRulesTest() {
        rules.around = new Around() {
            @Override
            Map<String, ChosenValue> at(Kind kind, PluginId plugin, Place place) {
                return ofThePhase;
            }
        };
        rules.catalogue = new Catalogue() {
            @Override
            boolean anyFixed(PluginId plugin, Set<String> keys) {
                return keys.contains("rules.goal");
            }

            @Override
            boolean isUnderWay(PluginId plugin, ActivityId activity) {
                return underWay;
            }
        };
    }

    @Test
    void peopleRelyOnAFixedRuleOfThePhaseOnceTheyHaveActed() {
        choose("rules.goal", Optional.of("200"));
        assertThat(areFixed()).isTrue();

        underWay = false;
        assertThat(areFixed()).isFalse();
    }

    @Test
    void whatCanAlwaysBeChangedOrWasGivenBackFixesNothing() {
        choose("rules.shown", Optional.of("true"));
        choose("rules.goal", Optional.empty());

        assertThat(areFixed()).isFalse();
    }

    private boolean areFixed() {
        return rules.areFixed(new PluginId("rules"), new ActivityId(1), new PhaseId(2));
    }

    private void choose(String key, Optional<String> value) {
        ofThePhase.put(key, new ChosenValue() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public Optional<String> value() {
                return value;
            }
        });
    }
}
