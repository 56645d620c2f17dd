// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.participant.GroupId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.plugin.PluginId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderConditionTest {

    private static final PluginId PLUGIN = new PluginId("panels");

    @ParameterizedTest
    @EnumSource
    void hasAValueForEachOfItsParametersAndNoOther(Role role) {
        Participant person = new Participant(new ParticipantId(7), "Ida", Set.of(role));
        Actor actor = new Actor(
                Optional.of(person),
                AssuranceLevel.LOW,
                false,
                OptionalInt.empty(),
                Set.of(new GroupId(3), new GroupId(2)));

        VisibleRows rows =
                ReaderCondition.onTableOf(Reader.of(actor, Set.of(PLUGIN), Set.of()), PLUGIN, "question", "q.id", 4);

        Map<Integer, Object> bound = new HashMap<>();
        rows.bind(bound::put);
        Matcher parameters = Pattern.compile("\\?(\\d+)").matcher(rows.sql());
        assertThat(parameters.results().map(found -> Integer.valueOf(found.group(1))))
                .containsExactlyInAnyOrderElementsOf(bound.keySet());
        assertThat(bound)
                .containsEntry(4, "panels")
                .containsEntry(5, "question")
                .containsValue(7L);
        assertThat(bound.containsValue("{2,3}")).isEqualTo(role != Role.OFFICIAL);
    }

    @Test
    void asksForAnybodyByTheConditionOfThePublicIndex() {
        assertThat(ReaderCondition.of(Reader.of(Actor.ANONYMOUS, Set.of(PLUGIN), Set.of()), "c", 1)
                        .sql())
                .contains("(c.reach = 'EVERYONE')")
                .contains("seen_a.access <> 'HIDDEN'");
    }

    @ParameterizedTest
    @EnumSource
    void showsWhatModeratorsHaveHiddenToItsAuthorAndToThemAlone(Role role) {
        Participant person = new Participant(new ParticipantId(7), "Ida", Set.of(role));
        Actor actor = new Actor(Optional.of(person), AssuranceLevel.LOW, false, OptionalInt.empty(), Set.of());

        VisibleRows rows = ReaderCondition.of(Reader.of(actor, Set.of(PLUGIN), Set.of()), "c", 1);

        boolean moderates = role == Role.OFFICIAL || role == Role.ADMIN;
        assertThat(rows.sql().contains("(not c.withheld or c.author_id = ?")).isEqualTo(!moderates);
        assertThat(ReaderCondition.of(Reader.of(Actor.ANONYMOUS, Set.of(PLUGIN), Set.of()), "c", 1)
                        .sql())
                .contains(" and not c.withheld and ");
        assertThat(ReaderCondition.ofPeople("c", "p.id", "?5")).contains("(not c.withheld or c.author_id = p.id)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id) or (1=1", "p.id or true", "", "P.ID", "a.b.c"})
    void takesNothingButANameForAColumn(String column) {
        Reader reader = Reader.of(Actor.ANONYMOUS, Set.of(), Set.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReaderCondition.onTableOf(reader, PLUGIN, "question", column, 1));
    }

    @Test
    void keepsHiddenActivitiesAndDraftsFromWhoeverMayNotSeeThem() {
        Reader anybody = Reader.of(Actor.ANONYMOUS, Set.of(PLUGIN), Set.of());

        VisibleRows activities = ReaderCondition.onActivities(anybody, "a", "i", 3);

        assertThat(activities.sql())
                .isEqualTo("a.plugin_id = any (cast(?3 as text[])) and not i.template"
                        + " and i.status in ('PUBLISHED', 'CLOSED', 'ARCHIVED') and a.access <> 'HIDDEN'");
        assertThat(activities.values()).isEqualTo(java.util.List.of("{panels}"));
        assertThat(ReaderCondition.onInitiatives(anybody, "i", 1).sql())
                .isEqualTo("not i.template and i.status in ('PUBLISHED', 'CLOSED', 'ARCHIVED')");
    }

    @Test
    void showsHiddenActivitiesAndDraftsToOfficialsAndTemplatesToNobody() {
        Reader official = new Reader(Optional.empty(), Set.of(), Set.of(), true, Set.of(PLUGIN));

        assertThat(ReaderCondition.onInitiatives(official, "i", 1).sql()).isEqualTo("not i.template");
        assertThat(ReaderCondition.onActivities(official, "a", "i", 1).sql())
                .isEqualTo("a.plugin_id = any (cast(?1 as text[])) and not i.template");
    }
}
