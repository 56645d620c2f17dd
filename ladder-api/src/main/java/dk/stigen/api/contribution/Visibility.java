// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.contribution;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.participant.GroupId;
import dk.stigen.api.participant.ParticipantId;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * Who may see one contribution. A contribution states it once; every page, list, count, search, feed and export of the portal asks it.
 *
 * <p>Administrators see what is hidden; whoever is named among the people sees it in any case.
 *
 * @param reach the widest circle that may see it
 * @param groups the groups whose members may see it, for {@link Reach#GROUPS}; copied
 * @param people participants who may always see it, such as its author; copied
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Visibility(Reach reach, Set<GroupId> groups, Set<ParticipantId> people) {

    /** The circles, the widest first. */
    public enum Reach {
        /** Everybody, also without a login; search engines and open data included. */
        EVERYONE,
        /** Everybody who has logged in. */
        LOGGED_IN,
        /** Members of the named groups, and officials. */
        GROUPS,
        /** Officials and politicians. */
        STAFF,
        /** Nobody but the named people. */
        PEOPLE,
        /** Nobody but the named people and administrators, as after moderation. */
        HIDDEN
    }

    /** What everybody may see. */
    public static final Visibility EVERYONE = new Visibility(Reach.EVERYONE, Set.of(), Set.of());

    /** @throws IllegalArgumentException if groups are named for another reach, or missing for {@link Reach#GROUPS} */
    public Visibility {
        requireNonNull(reach);
        groups = Set.copyOf(groups);
        people = Set.copyOf(people);
        if ((reach == Reach.GROUPS) == groups.isEmpty()) {
            throw new IllegalArgumentException("Groups are named for the reach GROUPS, and only for it.");
        }
    }

    /** Returns the visibility that these people alone have. */
    public static Visibility of(Set<ParticipantId> people) {
        return new Visibility(Reach.PEOPLE, Set.of(), people);
    }
}
