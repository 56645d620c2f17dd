// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.initiative;

import dk.stigen.api.participant.ParticipantId;
import java.util.Optional;
import java.util.Set;

/**
 * Who carries an initiative.
 *
 * @param lead the number of the department that leads it, empty until it is chosen
 * @param partners the numbers of the departments that take part, without the one that leads
 * @param responsible the people who can be asked
 */
public record Parties(Optional<Long> lead, Set<Long> partners, Set<ParticipantId> responsible) {

    public Parties {
        partners = Set.copyOf(partners);
        responsible = Set.copyOf(responsible);
        if (lead.filter(partners::contains).isPresent()) {
            throw new IllegalArgumentException("The department that leads is no partner of itself.");
        }
    }
}
