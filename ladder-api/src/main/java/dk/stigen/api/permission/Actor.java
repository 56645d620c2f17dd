// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.permission;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.participant.GroupId;
import dk.stigen.api.participant.Participant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * Whoever wants to do something, with all that an audience asks for.
 *
 * @param person the participant, empty for somebody who has not logged in
 * @param level how surely the login tells who it is
 * @param resident whether the login says that the person lives in the municipality
 * @param age the age in years today, where the login tells
 * @param groups the groups the person is a member of, copied
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Actor(
        Optional<Participant> person, AssuranceLevel level, boolean resident, OptionalInt age, Set<GroupId> groups) {

    /** Somebody who has not logged in. */
    public static final Actor ANONYMOUS =
            new Actor(Optional.empty(), AssuranceLevel.NONE, false, OptionalInt.empty(), Set.of());

    /** Copies the groups. */
    public Actor {
        requireNonNull(person);
        requireNonNull(level);
        requireNonNull(age);
        groups = Set.copyOf(groups);
    }
}
