// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.audit;

import dk.stigen.api.participant.ParticipantId;
import java.util.Optional;

/**
 * Which entries are asked for.
 *
 * @param act those of one kind of act
 * @param person those in which somebody acted, was acted for, or was acted upon
 */
public record AuditFilter(Optional<String> act, Optional<ParticipantId> person) {

    /** All entries. */
    public static final AuditFilter ALL = new AuditFilter(Optional.empty(), Optional.empty());
}
