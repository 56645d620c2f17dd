// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.participant;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.apiguardian.api.API;

/**
 * A person who has logged in at least once, as the current request sees him or her.
 *
 * @param id the portal's own number for the person
 * @param displayName the name that others see, not blank
 * @param roles the coarse roles held now, copied
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Participant(ParticipantId id, String displayName, Set<Role> roles) {

    /** @throws IllegalArgumentException if the name is blank */
    public Participant {
        requireNonNull(id);
        if (displayName.isBlank()) {
            throw new IllegalArgumentException("A participant has a name.");
        }
        roles = Set.copyOf(roles);
    }

    /** Returns whether the person holds the role now. */
    public boolean has(Role role) {
        return roles.contains(role);
    }
}
