// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.association;

import dk.stigen.api.participant.ParticipantId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody represents an association, or has asked to.
 *
 * @param associationName what the association is called
 * @param personName the name that others see of the person
 * @param from the first day, empty while nobody has appointed the person
 * @param until the last day, empty where it has no end
 */
public record Representation(
        ParticipantId association,
        String associationName,
        ParticipantId person,
        String personName,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    /** Returns whether an official has appointed the person. */
    public boolean isAppointed() {
        return from.isPresent();
    }

    /** Returns whether the person may act for the association on the day. */
    public boolean holdsOn(LocalDate day) {
        return from.filter(first -> !day.isBefore(first)).isPresent()
                && until.filter(day::isAfter).isEmpty();
    }
}
