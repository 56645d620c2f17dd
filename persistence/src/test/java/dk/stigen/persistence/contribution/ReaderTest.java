// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.contribution.Visibility;
import dk.stigen.api.contribution.Visibility.Reach;
import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.participant.GroupId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.plugin.PluginId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReaderTest {

    private static final GroupId GROUP = new GroupId(3);
    private static final ParticipantId NAMED = new ParticipantId(9);

    @ParameterizedTest
    @CsvSource({
        "EVERYONE,  true, true, true, true, true",
        "LOGGED_IN, false, true, true, true, true",
        "GROUPS,    false, false, true, false, false",
        "STAFF,     false, false, true, true, false",
        "PEOPLE,    false, false, false, false, false",
        "HIDDEN,    false, false, false, false, true"
    })
    void isAsWideAsTheReach(
            Reach reach, boolean anonymous, boolean citizen, boolean official, boolean politician, boolean admin) {
        Visibility visibility = visibility(reach);
        assertThat(sees(visibility, Actor.ANONYMOUS)).isEqualTo(anonymous);
        assertThat(sees(visibility, actor(1, Role.CITIZEN))).isEqualTo(citizen);
        assertThat(sees(visibility, actor(1, Role.OFFICIAL))).isEqualTo(official);
        assertThat(sees(visibility, actor(1, Role.POLITICIAN))).isEqualTo(politician);
        assertThat(sees(visibility, actor(1, Role.ADMIN))).isEqualTo(admin);
    }

    @ParameterizedTest
    @EnumSource
    void neverKeepsAnythingFromThoseWhoAreNamed(Reach reach) {
        assertThat(sees(visibility(reach), actor(NAMED.value(), Role.CITIZEN))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"3, true", "4, false"})
    void takesInMembersOfTheGroups(long group, boolean sees) {
        assertThat(sees(visibility(Reach.GROUPS), actor(1, Set.of(new GroupId(group)), Role.CITIZEN)))
                .isEqualTo(sees);
    }

    private static boolean sees(Visibility visibility, Actor actor) {
        return Reader.of(actor, Set.of(), Set.of()).sees(visibility);
    }

    @ParameterizedTest
    @CsvSource({"CITIZEN, false", "POLITICIAN, false", "OFFICIAL, true", "ADMIN, true"})
    void letsThoseIntoHiddenStepsWhoPrepareThem(Role role, boolean enters) {
        PluginId open = new PluginId("panels");
        PluginId hidden = new PluginId("dialogue");

        Reader reader = Reader.of(actor(1, role), Set.of(open), Set.of(hidden));

        assertThat(reader.hiddenToo()).isEqualTo(enters);
        assertThat(reader.plugins()).contains(open);
        assertThat(reader.plugins().contains(hidden)).isEqualTo(enters);
    }

    private static Visibility visibility(Reach reach) {
        return new Visibility(reach, reach == Reach.GROUPS ? Set.of(GROUP) : Set.of(), Set.of(NAMED));
    }

    private static Actor actor(long id, Role role) {
        return actor(id, Set.of(), role);
    }

    private static Actor actor(long id, Set<GroupId> groups, Role role) {
        return new Actor(
                Optional.of(new Participant(new ParticipantId(id), "Asta Prøve", EnumSet.of(role))),
                AssuranceLevel.NONE,
                false,
                OptionalInt.empty(),
                groups);
    }
}
