// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.initiative;

import java.util.Optional;
import java.util.Set;

/**
 * What an initiative is about, and where.
 *
 * @param topics the numbers of its topics
 * @param kle the number of its KLE code's row
 * @param area the number of its area
 * @param place where it is in words, such as an address
 * @param point where it is on the map
 */
public record Scene(Set<Long> topics, Optional<Long> kle, Optional<Long> area, String place, Optional<Point> point) {

    public Scene {
        topics = Set.copyOf(topics);
    }

    /** A point on the map, in degrees (WGS 84). */
    public record Point(double latitude, double longitude) {

        /** @throws IllegalArgumentException if it does not lie on the globe */
        public Point {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("No such point: " + latitude + ", " + longitude);
            }
        }
    }
}
