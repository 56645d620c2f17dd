// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How often something that did not go out is tried again, and what is kept of why it did not. */
public final class Tries {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(20),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private static final int LONGEST = 500;

    private Tries() {}

    /** Returns after how long something is tried again that was tried so often, from 1; empty where it is given up, some two days after the first. */
    public static Optional<Duration> pauseAfter(int tries) {
        return tries <= PAUSES.size() ? Optional.of(PAUSES.get(tries - 1)) : Optional.empty();
    }

    /** Returns what is kept of what another system said: one line. */
    public static String kept(String said) {
        String line = said.replaceAll("\\p{Cc}+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    /** Returns what is kept of why something did not go out. */
    public static String kept(Exception why) {
        return kept(String.valueOf(why.getMessage()));
    }
}
