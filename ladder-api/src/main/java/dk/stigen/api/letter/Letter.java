// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.letter;

import dk.stigen.api.participant.ParticipantId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;

/**
 * A letter to somebody who has no login and no mail address: what the municipality says about a contribution of his.
 *
 * @param externalId its own identity, 1 to 120 characters of {@code [a-z0-9/-]}: whoever is given the same again has it already
 * @param to whom it goes to
 * @param recipient his name, not blank
 * @param address where it goes, a line each, without the name; empty where nobody has written it down
 * @param title what it is called, not blank
 * @param at when it was written
 * @param plain what it says, as plain text, not blank
 * @param html the same as a whole HTML document
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Letter(
        String externalId,
        ParticipantId to,
        String recipient,
        List<String> address,
        String title,
        Instant at,
        String plain,
        String html) {

    private static final String IDENTITY = "[a-z0-9/-]{1,120}";

    /** @throws IllegalArgumentException if the identity has another form, or the recipient, the title or the text is blank */
    public Letter {
        if (!externalId.matches(IDENTITY)) {
            throw new IllegalArgumentException("'" + externalId + "' is no identity of a letter.");
        }
        if (recipient.isBlank() || title.isBlank() || plain.isBlank()) {
            throw new IllegalArgumentException("A letter has a recipient, a title and a text.");
        }
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(html, "html");
        address = List.copyOf(address);
    }
}
