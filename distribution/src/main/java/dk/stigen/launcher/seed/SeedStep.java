// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.seed;

import java.util.List;

/**
 * What is committed together, in the order in which it is made. Another kind of thing is a file of its own here, in a step of its own
 * unless counters or the portal's index have to agree with it.
 *
 * <p>A file finds in {@code prepare.sql} what all of them share, and its numbers in {@link Seed}.
 */
enum SeedStep {
    PEOPLE("people"),
    INITIATIVES("initiatives"),
    ACTIVITIES("activities"),
    PROPOSALS("proposals", "supports", "answers", "index", "reports"),
    COMMENTS("comments");

    private final List<String> kinds;

    SeedStep(String... kinds) {
        this.kinds = List.of(kinds);
    }

    /** Returns the names of its files, which are also what they make. */
    List<String> kinds() {
        return kinds;
    }
}
