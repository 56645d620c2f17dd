// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.participant.ParticipantId;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the HTTP session remembers of its participant, so that a page asks no database who its reader is.
 *
 * @param subject the identity provider's id, by which a session that has changed hands is noticed
 * @param number the participant's id
 * @param displayName the name as it was at the login
 * @param facts what the login told for the audiences of actions
 * @param formerly the numbers under which the person has written as a guest
 */
record SignedIn(String subject, long number, String displayName, Facts facts, Set<Long> formerly)
        implements Serializable {

    static final String ATTRIBUTE = SignedIn.class.getName();

    Set<ParticipantId> guests() {
        return formerly.stream().map(ParticipantId::new).collect(Collectors.toUnmodifiableSet());
    }

    ParticipantId id() {
        return new ParticipantId(number);
    }
}
