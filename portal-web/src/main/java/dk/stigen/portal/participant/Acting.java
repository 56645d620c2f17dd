// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom the person of a session acts, as the session remembers it.
 *
 * @param forWhom what it is that is acted for
 * @param number the citizen's or association's number among the participants
 * @param name what it is called
 * @param resident whether an official has seen that the citizen lives in the municipality
 * @param by the number of the person who acts; a session that has changed hands acts for nobody
 * @param until when it is over by itself
 */
public record Acting(ForWhom forWhom, long number, String name, boolean resident, long by, Instant until)
        implements Serializable {

    /** How long an official acts for a citizen at the most. */
    public static final Duration ASSISTANCE = Duration.ofHours(1);

    /** How long a representative acts for an association at the most, unless he logs out before. */
    public static final Duration REPRESENTATION = Duration.ofHours(12);

    private static final String ATTRIBUTE = Acting.class.getName();

    /** Whom somebody can act for. */
    public enum ForWhom {
        /** A citizen who cannot use the portal: an official acts in his place. */
        CITIZEN,
        /** An association: its representative speaks for it. */
        ASSOCIATION
    }

    static Optional<Acting> in(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Acting acting
                ? Optional.of(acting)
                : Optional.empty();
    }

    void begin(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    static void end(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    /** Returns whether the person acts so at the moment. */
    boolean holds(Participant person, Instant now) {
        return person.id().value() == by && now.isBefore(until) && (!isForCitizen() || assists(person));
    }

    /** Returns whether the person is one of those who may act for citizens. */
    static boolean assists(Participant person) {
        return person.has(Role.OFFICIAL) || person.has(Role.ADMIN);
    }

    public boolean isForCitizen() {
        return forWhom == ForWhom.CITIZEN;
    }

    public ParticipantId id() {
        return new ParticipantId(number);
    }

    /** Returns the citizen as one who has logged in: what the official may otherwise do is not his. */
    Participant represented() {
        return new Participant(id(), name, Set.of(Role.CITIZEN));
    }

    /** Returns what is known of the citizen: an official who has seen who it is is as sure as a login by MitID. */
    Facts facts() {
        return new Facts(resident ? AssuranceLevel.SUBSTANTIAL : AssuranceLevel.NONE, resident, OptionalInt.empty());
    }
}
