// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.participant;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.apiguardian.api.API;

/**
 * A person who has logged in at least once, as the current request sees him or her.
 *
 * <p>Who wrote something as a guest and logged in later has more than one number: compare by {@link #is}, not by the id.
 *
 * @param id the portal's own number for the person
 * @param displayName the name that others see, not blank
 * @param roles the coarse roles held now, copied
 * @param formerly the numbers under which the person has contributed as a guest, copied
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Participant(ParticipantId id, String displayName, Set<Role> roles, Set<ParticipantId> formerly) {

    /** @throws IllegalArgumentException if the name is blank */
    public Participant {
        requireNonNull(id);
        if (displayName.isBlank()) {
            throw new IllegalArgumentException("A participant has a name.");
        }
        roles = Set.copyOf(roles);
        formerly = Set.copyOf(formerly);
    }

    /** Somebody who has never been a guest. */
    public Participant(ParticipantId id, String displayName, Set<Role> roles) {
        this(id, displayName, roles, Set.of());
    }

    /** Returns whether the number is the person's, also as the guest that the person was. */
    public boolean is(ParticipantId other) {
        return id.equals(other) || formerly.contains(other);
    }

    /** Returns whether the person holds the role now. */
    public boolean has(Role role) {
        return roles.contains(role);
    }
}
