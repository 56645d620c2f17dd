// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.attachment;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apiguardian.api.API;

/**
 * A file that belongs to a contribution.
 *
 * @param id random, and the only thing by which it is found
 * @param name as it is shown: 1 to 200 characters without any that steer
 * @param mediaType what its content is, as in {@code application/pdf}
 * @param bytes its length, 1 or more
 * @param path where it is fetched, relative to the portal's address
 * @param thumbnail where a small picture of it is fetched, empty where it is no picture
 * @param addedAt when it was put there
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Attachment(
        UUID id, String name, String mediaType, long bytes, String path, Optional<String> thumbnail, Instant addedAt) {

    /** @throws IllegalArgumentException if the name is empty or too long, there is no byte, or a path does not begin with a stroke */
    public Attachment {
        requireNonNull(id);
        requireNonNull(mediaType);
        requireNonNull(addedAt);
        if (name.isEmpty() || name.length() > 200) {
            throw new IllegalArgumentException("A file's name has 1 to 200 characters.");
        }
        if (bytes < 1) {
            throw new IllegalArgumentException("A file has a byte or more, not " + bytes + ".");
        }
        if (!path.startsWith("/")
                || thumbnail.filter(small -> !small.startsWith("/")).isPresent()) {
            throw new IllegalArgumentException("A path begins with a stroke.");
        }
    }
}
