// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.participant.ParticipantId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who was erased lately: a session that still remembers one of them is over, on whichever node it is.
 *
 * <p>A page asks no database who its reader is, so each node keeps the numbers in memory, for longer than any session lives.
 */
@ApplicationScoped
public class FormerParticipants {

    private final Set<Long> numbers = ConcurrentHashMap.newKeySet();

    /** Adds whoever was erased on this node or another. */
    public void add(Collection<Long> erased) {
        numbers.addAll(erased);
    }

    public void add(ParticipantId erased) {
        numbers.add(erased.value());
    }

    boolean has(long number) {
        return numbers.contains(number);
    }
}
