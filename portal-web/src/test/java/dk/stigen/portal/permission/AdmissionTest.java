// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.participant.GroupId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Decision.NeedsLogin;
import dk.stigen.api.permission.Decision.NeedsVerification;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AdmissionTest {

    private static final GroupId PANEL = new GroupId(7);
    private static final Actor CITIZEN = actor(AssuranceLevel.NONE, false, OptionalInt.empty(), Set.of(), Role.CITIZEN);
    private static final Actor RESIDENT =
            actor(AssuranceLevel.SUBSTANTIAL, true, OptionalInt.of(40), Set.of(PANEL), Role.CITIZEN);
    private static final Actor ELSEWHERE =
            actor(AssuranceLevel.SUBSTANTIAL, false, OptionalInt.of(40), Set.of(), Role.CITIZEN);
    private static final Actor YOUNG =
            actor(AssuranceLevel.SUBSTANTIAL, true, OptionalInt.of(14), Set.of(), Role.CITIZEN);
    private static final Actor AGELESS =
            actor(AssuranceLevel.SUBSTANTIAL, true, OptionalInt.empty(), Set.of(), Role.CITIZEN);
    private static final Actor WEAK = actor(AssuranceLevel.LOW, true, OptionalInt.of(40), Set.of(), Role.CITIZEN);
    private static final Actor WEAK_ELSEWHERE =
            actor(AssuranceLevel.LOW, false, OptionalInt.of(14), Set.of(), Role.CITIZEN);
    private static final Actor OFFICIAL =
            actor(AssuranceLevel.NONE, false, OptionalInt.empty(), Set.of(), Role.CITIZEN, Role.OFFICIAL);
    private static final Actor POLITICIAN =
            actor(AssuranceLevel.NONE, false, OptionalInt.empty(), Set.of(), Role.CITIZEN, Role.POLITICIAN);
    private static final Actor ADMIN =
            actor(AssuranceLevel.NONE, false, OptionalInt.empty(), Set.of(), Role.CITIZEN, Role.ADMIN);

    private static final Audience VERIFIED = Audience.LOGGED_IN.verified(AssuranceLevel.SUBSTANTIAL);
    private static final Audience LOW = Audience.LOGGED_IN.verified(AssuranceLevel.LOW);
    private static final Audience RESIDENTS = Audience.LOGGED_IN.ofResidents();
    private static final Audience FROM_15 = Audience.LOGGED_IN.from(15);
    private static final Audience PANEL_MEMBERS = Audience.LOGGED_IN.membersOf(PANEL);

    private static final Decision YES = Decision.allowed();
    private static final Decision LOGIN = NeedsLogin.NEEDS_LOGIN;
    private static final Decision MITID = new NeedsVerification(AssuranceLevel.SUBSTANTIAL);

    static Stream<Arguments> decisions() {
        return Stream.of(
                arguments("everyone", Audience.EVERYONE, Actor.ANONYMOUS, YES),
                arguments("everyone", Audience.EVERYONE, CITIZEN, YES),
                arguments("nobody", Audience.NOBODY, Actor.ANONYMOUS, no("nobody")),
                arguments("nobody", Audience.NOBODY, OFFICIAL, no("nobody")),
                arguments("logged in", Audience.LOGGED_IN, Actor.ANONYMOUS, LOGIN),
                arguments("logged in", Audience.LOGGED_IN, CITIZEN, YES),
                arguments("logged in", Audience.LOGGED_IN, ADMIN, YES),
                arguments("officials", Audience.OFFICIALS, Actor.ANONYMOUS, LOGIN),
                arguments("officials", Audience.OFFICIALS, CITIZEN, no("officials")),
                arguments("officials", Audience.OFFICIALS, POLITICIAN, no("officials")),
                arguments("officials", Audience.OFFICIALS, ADMIN, no("officials")),
                arguments("officials", Audience.OFFICIALS, OFFICIAL, YES),
                arguments("politicians", Audience.of(Audience.Who.POLITICIANS), OFFICIAL, no("politicians")),
                arguments("politicians", Audience.of(Audience.Who.POLITICIANS), POLITICIAN, YES),
                arguments("staff", Audience.of(Audience.Who.STAFF), CITIZEN, no("staff")),
                arguments("staff", Audience.of(Audience.Who.STAFF), OFFICIAL, YES),
                arguments("staff", Audience.of(Audience.Who.STAFF), POLITICIAN, YES),
                arguments("verified", VERIFIED, Actor.ANONYMOUS, MITID),
                arguments("verified", VERIFIED, CITIZEN, MITID),
                arguments("verified", VERIFIED, WEAK, MITID),
                arguments("verified", VERIFIED, ELSEWHERE, YES),
                arguments("residents", RESIDENTS, Actor.ANONYMOUS, LOGIN),
                arguments("residents", RESIDENTS, CITIZEN, MITID),
                arguments("residents", RESIDENTS, ELSEWHERE, no("residents")),
                arguments("residents", RESIDENTS, RESIDENT, YES),
                arguments("residents", RESIDENTS, WEAK, MITID),
                arguments("residents", RESIDENTS, WEAK_ELSEWHERE, MITID),
                arguments("from 15", FROM_15, Actor.ANONYMOUS, LOGIN),
                arguments("from 15", FROM_15, CITIZEN, MITID),
                arguments("from 15", FROM_15, WEAK, MITID),
                arguments("from 15", FROM_15, WEAK_ELSEWHERE, MITID),
                arguments("from 15", FROM_15, YOUNG, Decision.denied("portal.permission.age", 15)),
                arguments("from 14", Audience.LOGGED_IN.from(14), YOUNG, YES),
                arguments("from 15", FROM_15, AGELESS, Decision.denied("portal.permission.ageUnknown", 15)),
                arguments("from 15", FROM_15, RESIDENT, YES),
                arguments("the panel", PANEL_MEMBERS, Actor.ANONYMOUS, LOGIN),
                arguments("the panel", PANEL_MEMBERS, ELSEWHERE, no("group")),
                arguments("the panel", PANEL_MEMBERS, RESIDENT, YES),
                arguments("verified panel", PANEL_MEMBERS.verified(AssuranceLevel.HIGH), CITIZEN, no("group")),
                arguments(
                        "verified panel",
                        PANEL_MEMBERS.verified(AssuranceLevel.HIGH),
                        RESIDENT,
                        new NeedsVerification(AssuranceLevel.HIGH)),
                arguments("low residents", LOW.ofResidents(), CITIZEN, MITID),
                arguments("low residents", LOW.ofResidents(), WEAK, MITID),
                arguments("low residents", LOW.ofResidents(), RESIDENT, YES),
                arguments("low", LOW, WEAK, YES),
                arguments("verified residents", VERIFIED.ofResidents(), ELSEWHERE, no("residents")),
                arguments("verified residents", VERIFIED.ofResidents(), CITIZEN, MITID),
                arguments("verified from 15", VERIFIED.from(15), YOUNG, Decision.denied("portal.permission.age", 15)));
    }

    @ParameterizedTest(name = "{0}: {2} -> {3}")
    @MethodSource("decisions")
    void saysWhatHelpsAndWhatCannotBeHelped(String circle, Audience audience, Actor actor, Decision expected) {
        assertThat(Admission.decide(audience, actor)).isEqualTo(expected);
    }

    private static Decision no(String reason) {
        return Decision.denied("portal.permission." + reason);
    }

    private static Actor actor(
            AssuranceLevel level, boolean resident, OptionalInt age, Set<GroupId> groups, Role... roles) {
        Participant person = new Participant(new ParticipantId(1), "Asta Prøve", Set.of(roles));
        return new Actor(Optional.of(person), level, resident, age, groups);
    }
}
