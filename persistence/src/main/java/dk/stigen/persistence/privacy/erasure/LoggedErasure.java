// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.privacy.erasure;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A line of the erasure log: who was to be erased, without a name.
 *
 * @param person the participant's number
 * @param subjectHash the fingerprint of who that was
 * @param askedAt when the erasure was asked for, in UTC
 */
public record LoggedErasure(long person, String subjectHash, Instant askedAt) {

    private static final String FORM = "[1-9][0-9]{0,17} [0-9a-f]{64} \\S+";

    /** Returns the line as it stands in the file. */
    public String line() {
        return person + " " + subjectHash + " " + askedAt;
    }

    /** Returns what the line says, or empty for one that is none, such as one that was cut off when the machine went down. */
    public static Optional<LoggedErasure> of(String line) {
        if (!line.matches(FORM)) {
            return Optional.empty();
        }
        String[] parts = line.split(" ");
        try {
            return Optional.of(new LoggedErasure(Long.parseLong(parts[0]), parts[1], Instant.parse(parts[2])));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
