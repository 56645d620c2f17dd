// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.settings.CountSetting;
import dk.stigen.api.settings.Scope;
import dk.stigen.persistence.settings.ChosenValue.Kind;
import dk.stigen.persistence.settings.InForce;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChosenTest {

    private static final CountSetting GOAL = CountSetting.of("rules.goal", 150).between(1, 1000);
    private final Chosen chosen = new Chosen();

    @BeforeEach
    void prepare() {
        chosen.stored = new StoredText();
    }

    @Test
    void prefersThePhaseToTheActivityAndThatToThePortal() {
        InForce portal = goal(Scope.PORTAL, "100");
        InForce activity = goal(Scope.ACTIVITY, "200");
        InForce phase = goal(Scope.PHASE, "300");
        assertThat(value(portal, phase, activity)).contains(300);
        assertThat(value(portal, activity)).contains(200);
        assertThat(value(portal)).contains(100);
        assertThat(value()).isEmpty();
    }

    @Test
    void goesToTheWiderValueWhereTheNarrowerCannotBeTakenAnyMore() {
        assertThat(value(goal(Scope.ACTIVITY, "5000"), goal(Scope.PORTAL, "100")))
                .contains(100);
        assertThat(value(goal(Scope.ACTIVITY, "mange"), goal(Scope.PORTAL, "100")))
                .contains(100);
    }

    @Test
    void takesNoAudienceForTheValueOfASettingOfTheSameName() {
        assertThat(value(new InForce(Kind.AUDIENCE, "rules.goal", Scope.ACTIVITY, "200")))
                .isEmpty();
    }

    private static InForce goal(Scope scope, String value) {
        return new InForce(Kind.SETTING, "rules.goal", scope, value);
    }

    private Optional<Integer> value(InForce... found) {
        return chosen.narrowest(Kind.SETTING, GOAL, List.of(found));
    }
}
