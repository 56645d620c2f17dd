// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.permission;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.participant.GroupId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * Whoever wants to do something, with all that an audience asks for.
 *
 * <p>What is done is done by the person, who alone counts: an audience asks about him, and a plugin stores him. Who lent a hand or was
 * spoken for is written down by the portal with every act.
 *
 * @param person the participant, empty for somebody who has not logged in; while an official acts for a citizen, the citizen
 * @param level how surely the login tells who it is
 * @param resident whether the login says that the person lives in the municipality
 * @param age the age in years today, where the login tells
 * @param groups the groups the person is a member of, copied
 * @param official the official who acts in the person's place, empty where the person acts himself
 * @param association the association for which the person acts as its representative, empty where he acts for himself
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Actor(
        Optional<Participant> person,
        AssuranceLevel level,
        boolean resident,
        OptionalInt age,
        Set<GroupId> groups,
        Optional<ParticipantId> official,
        Optional<ParticipantId> association) {

    /** Somebody who has not logged in. */
    public static final Actor ANONYMOUS =
            new Actor(Optional.empty(), AssuranceLevel.NONE, false, OptionalInt.empty(), Set.of());

    /** Copies the groups. */
    public Actor {
        requireNonNull(person);
        requireNonNull(level);
        requireNonNull(age);
        requireNonNull(official);
        requireNonNull(association);
        groups = Set.copyOf(groups);
    }

    /** Somebody who acts himself and for himself. */
    public Actor(
            Optional<Participant> person,
            AssuranceLevel level,
            boolean resident,
            OptionalInt age,
            Set<GroupId> groups) {
        this(person, level, resident, age, groups, Optional.empty(), Optional.empty());
    }
}
