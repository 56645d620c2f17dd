// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.plugin.LadderStep;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.plugin.PluginState;
import dk.stigen.portal.security.Stub;
import dk.stigen.spi.plugin.PluginDescriptor;
import dk.stigen.spi.plugin.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortalActivitiesTest {

    private static final List<PluginId> SIX = Stream.of("first", "second", "third", "fourth", "fifth", "sixth")
            .map(PluginId::new)
            .toList();

    private final List<Set<PluginId>> statements = new ArrayList<>();
    private final List<Set<ActivityId>> asked = new ArrayList<>();
    private final PortalActivities activities = new PortalActivities();

    PortalActivitiesTest() {
        activities.memory = new RequestMemory();
        activities.memory.answers = new RequestMemory.Answers();
        activities.participants = Stub.of(Participants.class, (method, arguments) -> Optional.empty());
        activities.plugins = new PluginRegistry() {
            @Override
            public List<PluginHandle> handles() {
                return SIX.stream().map(PortalActivitiesTest::active).toList();
            }

            @Override
            public Access access(PluginId plugin) {
                return Access.ENABLED;
            }
        };
        activities.activities = new ActivityRepository() {
            @Override
            public List<Activity> now(Collection<PluginId> plugins, boolean hiddenToo, int most) {
                statements.add(Set.copyOf(plugins));
                return plugins.stream().map(PortalActivitiesTest::activity).toList();
            }

            @Override
            public List<Activity> now(Collection<ActivityId> ids) {
                asked.add(Set.copyOf(ids));
                return ids.stream()
                        .map(id -> activity(SIX.get((int) id.value() - 1)))
                        .toList();
            }
        };
    }

    @Test
    void activitiesOfAListAreReadTogetherHoweverOldTheyAre() {
        List<ActivityId> wanted = List.of(new ActivityId(1), new ActivityId(2), new ActivityId(1));

        assertThat(activities.find(wanted)).containsExactlyInAnyOrder(activity(SIX.get(0)), activity(SIX.get(1)));
        assertThat(activities.find(wanted)).hasSize(2);
        assertThat(activities.find(List.of())).isEmpty();
        assertThat(asked).containsExactly(Set.of(new ActivityId(1), new ActivityId(2)));
    }

    @Test
    void aPageOfOneRungReadsOnlyItsActivities() {
        activities.of(SIX.get(3));
        activities.of(SIX.get(3));

        assertThat(statements).containsExactly(Set.of(SIX.get(3)));
    }

    @Test
    void aPageOfSixRungsNeedsTwoStatementsAndEachFindsItsOwn() {
        for (PluginId plugin : SIX) {
            assertThat(activities.of(plugin)).containsExactly(activity(plugin));
        }

        assertThat(statements).containsExactly(Set.of(SIX.get(0)), Set.copyOf(SIX.subList(1, 6)));
    }

    @Test
    void whatHasChangedIsReadAnew() {
        activities.of(SIX.get(0));
        activities.memory.forget();
        activities.of(SIX.get(0));

        assertThat(statements).hasSize(2);
    }

    private static Activity activity(PluginId plugin) {
        return new Activity(
                new ActivityId(SIX.indexOf(plugin) + 1L),
                new InitiativeId(1),
                plugin,
                "Activity of " + plugin,
                Access.ENABLED,
                Optional.empty());
    }

    private static PluginHandle active(PluginId plugin) {
        return new PluginHandle(
                new PluginDescriptor(plugin, plugin.value(), Version.parse("1.0"), 1, LadderStep.DIALOGUE),
                PluginState.ACTIVE,
                List.of(),
                Access.ENABLED);
    }
}
