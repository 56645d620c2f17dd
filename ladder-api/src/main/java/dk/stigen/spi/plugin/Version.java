// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.plugin;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * A plugin's version: up to three numbers and, after a hyphen, what it is on the way to, as in {@code 1.2.0-SNAPSHOT}.
 *
 * @param major changes when data or settings of before no longer fit, 0 to 999,999
 * @param minor changes when something is new, 0 to 999,999
 * @param patch changes when something is mended, 0 to 999,999
 * @param pre what comes before the release of that number: at most 40 letters, digits, full stops and hyphens; empty for the release itself
 * @see <a href="https://semver.org/spec/v2.0.0.html">Semantic Versioning 2.0.0</a>, from which the order comes but for that of the texts of {@code pre}
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Version(int major, int minor, int patch, String pre) implements Comparable<Version> {

    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,6})(?:\\.([0-9]{1,6}))?(?:\\.([0-9]{1,6}))?(?:-([0-9A-Za-z.-]{1,40}))?");

    private static final Pattern PRE = Pattern.compile("[0-9A-Za-z.-]{0,40}");
    private static final int MOST = 999_999;

    /** @throws IllegalArgumentException if a number or what comes before the release could not be read again by {@link #parse} */
    public Version {
        if (!PRE.matcher(pre).matches()) {
            throw new IllegalArgumentException(
                    "What comes before a release is letters, digits, full stops and hyphens, not '" + pre + "'.");
        }
        if (Math.min(major, Math.min(minor, patch)) < 0 || Math.max(major, Math.max(minor, patch)) > MOST) {
            throw new IllegalArgumentException(
                    "A version's numbers are 0 to " + MOST + ", not " + major + "." + minor + "." + patch + ".");
        }
    }

    /**
     * Reads a version.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Version parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A version is like 1.2.3 or 1.2.3-SNAPSHOT, not '" + text + "'.");
        }
        int[] numbers = new int[3];
        Arrays.setAll(numbers, i -> parts.group(i + 1) == null ? 0 : Integer.parseInt(parts.group(i + 1)));
        return new Version(numbers[0], numbers[1], numbers[2], parts.group(4) == null ? "" : parts.group(4));
    }

    @Override
    public int compareTo(Version other) {
        int numbers =
                Arrays.compare(new int[] {major, minor, patch}, new int[] {other.major, other.minor, other.patch});
        if (numbers != 0) {
            return numbers;
        }
        if (pre.isEmpty() || other.pre.isEmpty()) {
            return Boolean.compare(pre.isEmpty(), other.pre.isEmpty());
        }
        return pre.compareTo(other.pre);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch + (pre.isEmpty() ? "" : "-" + pre);
    }
}
