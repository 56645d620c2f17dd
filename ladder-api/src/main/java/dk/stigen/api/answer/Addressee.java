// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.answer;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.participant.ParticipantId;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Whom a contribution is addressed to, and who has to answer it therefore.
 *
 * @param kind what they are
 * @param person the politician, present where it is one
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Addressee(Kind kind, Optional<ParticipantId> person) {

    /** What can be addressed. */
    public enum Kind {
        /** The department that leads the initiative. */
        DEPARTMENT,
        /** One politician. */
        POLITICIAN,
        /** The council as a whole. */
        COUNCIL
    }

    /** The department that leads the initiative in which the contribution stands. */
    public static final Addressee LEAD_DEPARTMENT = new Addressee(Kind.DEPARTMENT, Optional.empty());

    /** The council. */
    public static final Addressee COUNCIL = new Addressee(Kind.COUNCIL, Optional.empty());

    /** @throws IllegalArgumentException if a politician is not said to be who, or the others are */
    public Addressee {
        requireNonNull(kind);
        if ((kind == Kind.POLITICIAN) != person.isPresent()) {
            throw new IllegalArgumentException("A politician is a person, and nobody else is.");
        }
    }

    /** Returns a politician. */
    public static Addressee politician(ParticipantId person) {
        return new Addressee(Kind.POLITICIAN, Optional.of(person));
    }
}
