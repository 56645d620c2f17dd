// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.comment;

import dk.stigen.api.participant.ParticipantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A comment as it is shown.
 *
 * @param thread the first comment of its thread, empty on that itself
 * @param name the author's name as it stands in the activity, empty once the author has been erased
 * @param association the association that the author spoke for
 * @param body empty where its author has taken it back, or where it is kept from the reader
 * @param held whether it is kept from others, and why
 * @param concealed whether it is kept from the reader too
 * @param age how long ago it was written, by the database's clock
 * @param edited whether it was changed after others could read it
 * @param masked whether it is the reader's and a moderator has masked a part of it
 * @param replies how many answers stand in its thread
 * @param agreed how many agree
 * @param agreedByReader whether the reader does
 */
public record CommentRow(
        long id,
        Optional<Long> thread,
        ParticipantId author,
        Optional<String> name,
        Optional<String> association,
        Stance stance,
        String body,
        Instant at,
        Duration age,
        boolean edited,
        boolean withdrawn,
        Held held,
        boolean concealed,
        boolean masked,
        int replies,
        int agreed,
        boolean agreedByReader) {}
