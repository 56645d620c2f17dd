// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.attachment;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file without its content.
 *
 * @param about what it belongs to, empty as long as that is not made
 * @param thumbnail whether there is a small picture of it
 * @param inFolder whether its content is in the folder of the configuration
 * @param held whether the virus scanner has yet to look at it: nobody is given it until then
 */
public record StoredAttachment(
        UUID id,
        Optional<ContributionRef> about,
        ParticipantId author,
        String name,
        String mediaType,
        long bytes,
        boolean thumbnail,
        boolean inFolder,
        boolean held,
        Instant at) {}
