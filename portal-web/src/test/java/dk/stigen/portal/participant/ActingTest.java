// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.portal.participant.Acting.ForWhom;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActingTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Instant END = NOW.plus(Acting.ASSISTANCE);
    private static final Participant OFFICIAL = person(7, Role.CITIZEN, Role.OFFICIAL);
    private static final Participant CITIZEN = person(8, Role.CITIZEN);

    private static Participant person(long id, Role... roles) {
        return new Participant(new ParticipantId(id), "Ole Prøve", Set.of(roles));
    }

    private static Acting acting(ForWhom whom, boolean resident, Participant by) {
        return new Acting(whom, 40, "Karen Prøve", resident, by.id().value(), END);
    }

    @Test
    void endsWithTheHour() {
        Acting acting = acting(ForWhom.CITIZEN, false, OFFICIAL);

        assertThat(acting.holds(OFFICIAL, END.minusMillis(1))).isTrue();
        assertThat(acting.holds(OFFICIAL, END)).isFalse();
    }

    @Test
    void isNobodyElsesInTheSameSession() {
        Participant colleague = person(9, Role.OFFICIAL);

        assertThat(acting(ForWhom.CITIZEN, false, OFFICIAL).holds(colleague, NOW))
                .isFalse();
    }

    @Test
    void endsWhenTheOfficialIsNoneAnyMore() {
        Participant former = person(7, Role.CITIZEN);

        assertThat(acting(ForWhom.CITIZEN, false, OFFICIAL).holds(former, NOW)).isFalse();
    }

    @Test
    void aRepresentativeNeedsNoRole() {
        assertThat(acting(ForWhom.ASSOCIATION, false, CITIZEN).holds(CITIZEN, NOW))
                .isTrue();
    }

    @Test
    void theCitizenHasNoneOfTheOfficialsRoles() {
        Participant represented = acting(ForWhom.CITIZEN, false, OFFICIAL).represented();

        assertThat(represented.id()).isEqualTo(new ParticipantId(40));
        assertThat(represented.displayName()).isEqualTo("Karen Prøve");
        assertThat(represented.roles()).containsExactly(Role.CITIZEN);
    }

    @Test
    void onlyWhoWasSeenCountsAsAResidentWithASureLogin() {
        assertThat(acting(ForWhom.CITIZEN, true, OFFICIAL).facts().resident()).isTrue();
        assertThat(acting(ForWhom.CITIZEN, true, OFFICIAL).facts().level()).isEqualTo(AssuranceLevel.SUBSTANTIAL);
        assertThat(acting(ForWhom.CITIZEN, false, OFFICIAL).facts()).isEqualTo(Facts.NONE);
    }
}
