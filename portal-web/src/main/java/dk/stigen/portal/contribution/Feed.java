// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import java.time.Instant;
import java.util.List;

/**
 * What is new on the portal, for programs that look for it.
 *
 * @param place what its address ends with after that of all feeds of its kind, with a {@code /} or {@code ?} before it, or nothing
 * @param page the path of the page for people
 * @param title what of the portal it is of, empty where it is of all of it
 * @param updated when the newest of it came
 * @param entries the newest first
 */
record Feed(String place, String page, String title, Instant updated, List<Entry> entries) {

    /**
     * Something new.
     *
     * @param id the path that it keeps for ever
     * @param path the path of its page
     * @param author who wrote it
     * @param type a word for its kind, for programs; empty where it has none
     * @param kind its kind in words
     */
    record Entry(
            String id,
            String path,
            String title,
            String author,
            String summary,
            Instant at,
            String type,
            String kind) {}
}
