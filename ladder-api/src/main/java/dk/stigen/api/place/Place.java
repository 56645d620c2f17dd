// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.place;

import static java.util.Objects.requireNonNull;

import org.apiguardian.api.API;

/**
 * What stands at a point of {@code l:map}.
 *
 * @param title as the list beside the map names it, as plain text
 * @param path its page within the portal, beginning with a slash; empty where it has none
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Place(Point point, String title, String path) {

    /** @throws IllegalArgumentException if there is no title, or the path is none within the portal */
    public Place {
        requireNonNull(point);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A place has a title.");
        }
        if (!path.isEmpty() && (!path.startsWith("/") || path.startsWith("//"))) {
            throw new IllegalArgumentException("A place's path is a page within the portal.");
        }
    }
}
