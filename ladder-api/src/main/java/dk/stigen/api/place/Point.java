// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.place;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A point on the map, in degrees (WGS 84).
 *
 * @param latitude from -90, the South Pole, to 90
 * @param longitude from -180 to 180, towards the east
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Point(double latitude, double longitude) {

    private static final Pattern TYPED =
            Pattern.compile("\\s*(-?[0-9]{1,2}(?:\\.[0-9]{1,15})?)\\s*[,; ]\\s*(-?[0-9]{1,3}(?:\\.[0-9]{1,15})?)\\s*");
    private static final int MOST_LATITUDE = 90;
    private static final int MOST_LONGITUDE = 180;

    /** @throws IllegalArgumentException if it does not lie on the globe */
    public Point {
        if (!isOnGlobe(latitude, longitude)) {
            throw new IllegalArgumentException("No such point: " + latitude + ", " + longitude);
        }
    }

    private static boolean isOnGlobe(double latitude, double longitude) {
        return Math.abs(latitude) <= MOST_LATITUDE && Math.abs(longitude) <= MOST_LONGITUDE;
    }

    /** Reads what {@code l:placeField} brings: two numbers as maps write them, the latitude first, as in {@code 55.6419, 12.0804}; empty for all else. */
    public static Optional<Point> typed(@Nullable String text) {
        Matcher found = TYPED.matcher(text == null ? "" : text);
        if (!found.matches()) {
            return Optional.empty();
        }
        double latitude = Double.parseDouble(found.group(1));
        double longitude = Double.parseDouble(found.group(2));
        return isOnGlobe(latitude, longitude) ? Optional.of(new Point(latitude, longitude)) : Optional.empty();
    }

    /** Returns the point as {@link #typed} reads it and {@code l:placeField} shows it. */
    public String text() {
        return String.format(Locale.ROOT, "%s, %s", latitude, longitude);
    }
}
