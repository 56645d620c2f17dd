// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.contribution;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last contribution of a page, in a form that can stand in an address: {@code 1767225600000000-42}, its time in microseconds and its number.
 *
 * @param at when it was made, to the microsecond
 * @param id its number in the index
 */
public record ContributionCursor(Instant at, long id) {

    /** Before everything. */
    public static final ContributionCursor START =
            new ContributionCursor(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,18}-[0-9]{1,18}");
    private static final long FARTHEST = 260_000_000_000_000_000L;

    /** Returns the cursor that was written so, or empty for a text of another form. */
    public static Optional<ContributionCursor> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        int dash = text.lastIndexOf('-');
        long micros = Long.parseLong(text.substring(0, dash));
        return Math.abs(micros) > FARTHEST
                ? Optional.empty()
                : Optional.of(new ContributionCursor(
                        Instant.EPOCH.plus(micros, ChronoUnit.MICROS), Long.parseLong(text.substring(dash + 1))));
    }

    @Override
    public String toString() {
        return (at.getEpochSecond() * 1_000_000 + at.getNano() / 1000) + "-" + id;
    }
}
