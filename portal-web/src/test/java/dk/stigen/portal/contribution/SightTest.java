// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.contribution.Visibility;
import dk.stigen.api.contribution.Visibility.Reach;
import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.participant.GroupId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Actor;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SightTest {

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
        assertThat(Sight.sees(visibility, Actor.ANONYMOUS)).isEqualTo(anonymous);
        assertThat(Sight.sees(visibility, actor(1, Role.CITIZEN))).isEqualTo(citizen);
        assertThat(Sight.sees(visibility, actor(1, Role.OFFICIAL))).isEqualTo(official);
        assertThat(Sight.sees(visibility, actor(1, Role.POLITICIAN))).isEqualTo(politician);
        assertThat(Sight.sees(visibility, actor(1, Role.ADMIN))).isEqualTo(admin);
    }

    @ParameterizedTest
    @EnumSource
    void neverKeepsAnythingFromThoseWhoAreNamed(Reach reach) {
        assertThat(Sight.sees(visibility(reach), actor(NAMED.value(), Role.CITIZEN)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"3, true", "4, false"})
    void takesInMembersOfTheGroups(long group, boolean sees) {
        assertThat(Sight.sees(visibility(Reach.GROUPS), actor(1, Set.of(new GroupId(group)), Role.CITIZEN)))
                .isEqualTo(sees);
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
