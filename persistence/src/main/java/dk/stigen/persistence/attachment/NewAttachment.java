// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.attachment;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.ParticipantId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is to be stored.
 *
 * @param digest SHA-256 of what was sent, in hexadecimal digits
 * @param thumbnail a small picture of it, null where it is no picture
 * @param held whether the virus scanner has yet to look at it
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two
public record NewAttachment(
        UUID id,
        ActivityId activity,
        ParticipantId author,
        String name,
        String mediaType,
        long bytes,
        String digest,
        byte @Nullable [] thumbnail,
        boolean inFolder,
        boolean held) {}
