// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.CountSetting;
import dk.stigen.api.settings.Scope;
import dk.stigen.persistence.settings.ChosenValue.Kind;
import dk.stigen.persistence.settings.ChosenValueRepository;
import dk.stigen.persistence.settings.InForce;
import dk.stigen.portal.activity.RequestMemory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
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

    @Test
    void readsTheChoicesOfManyActivitiesAtOnce() {
        List<String> asked = new ArrayList<>();
        chosen.memory = new RequestMemory() {
            private final Map<Object, Object> known = new HashMap<>();

            @Override
            @SuppressWarnings("unchecked") // as in the class itself
            public <T> T recall(Object key, Supplier<T> question) {
                return (T) known.computeIfAbsent(key, unknown -> question.get());
            }
        };
        chosen.values = new ChosenValueRepository() {
            @Override
            public List<InForce> inForce(PluginId plugin, long activity) {
                asked.add("activity " + activity);
                return List.of(goal(Scope.PORTAL, "100"));
            }

            @Override
            public Map<Long, List<InForce>> inForce(PluginId plugin) {
                asked.add("all");
                return Map.of(
                        NOT_CHOSEN,
                        List.of(goal(Scope.PORTAL, "100")),
                        3L,
                        List.of(goal(Scope.PORTAL, "100"), goal(Scope.ACTIVITY, "200")));
            }
        };

        assertThat(LongStream.rangeClosed(1, 5)
                        .mapToObj(id -> chosen.in(Kind.SETTING, GOAL, new ActivityId(id))
                                .orElseThrow()))
                .containsExactly(100, 100, 200, 100, 100);
        assertThat(asked).containsExactly("activity 1", "all");
    }

    private static InForce goal(Scope scope, String value) {
        return new InForce(Kind.SETTING, "rules.goal", scope, value);
    }

    private Optional<Integer> value(InForce... found) {
        return chosen.narrowest(Kind.SETTING, GOAL, List.of(found));
    }
}
