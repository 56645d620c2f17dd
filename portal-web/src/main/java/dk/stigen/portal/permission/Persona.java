// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.permission;

import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Actor;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The kinds of people for whom an official sees in advance what they may do. */
public enum Persona {
    ANONYMOUS(Actor.ANONYMOUS),
    CITIZEN(person(Set.of(Role.CITIZEN), AssuranceLevel.NONE, false, OptionalInt.empty())),
    VERIFIED(person(Set.of(Role.CITIZEN), AssuranceLevel.SUBSTANTIAL, false, OptionalInt.of(40))),
    RESIDENT(person(Set.of(Role.CITIZEN), AssuranceLevel.SUBSTANTIAL, true, OptionalInt.of(40))),
    YOUNG(person(Set.of(Role.CITIZEN), AssuranceLevel.SUBSTANTIAL, true, OptionalInt.of(14))),
    OFFICIAL(person(Set.of(Role.CITIZEN, Role.OFFICIAL), AssuranceLevel.SUBSTANTIAL, true, OptionalInt.of(40))),
    POLITICIAN(person(Set.of(Role.CITIZEN, Role.POLITICIAN), AssuranceLevel.SUBSTANTIAL, true, OptionalInt.of(40)));

    private final Actor actor;

    Persona(Actor actor) {
        this.actor = actor;
    }

    /** Nobody in particular: a number that no participant has. */
    private static Actor person(Set<Role> roles, AssuranceLevel level, boolean resident, OptionalInt age) {
        Participant nobody = new Participant(new ParticipantId(Long.MAX_VALUE), "-", roles);
        return new Actor(Optional.of(nobody), level, resident, age, Set.of());
    }

    Actor actor() {
        return actor;
    }
}
