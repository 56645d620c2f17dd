// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.persistence.contribution.Passage;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param places initiatives and activities: some beside contributions, or a page of them
 * @param morePlaces the kinds of which there are more than are shown beside contributions, as an address says them
 * @param contributions contributions, the newest first
 * @param total how many contributions there are, counted no further than {@link Finding#MOST_COUNTED}; 0 where they are not counted
 * @param next where the next page begins, empty on the last one
 * @param begun whether what was found has words that only begin like those that were looked for
 * @param suggestions words to look for instead, the best first
 */
public record Found(
        List<Hit> places,
        Set<String> morePlaces,
        List<Hit> contributions,
        int total,
        String next,
        boolean begun,
        List<String> suggestions) {

    static final Found NOTHING = new Found(List.of(), Set.of(), List.of(), 0, "", false, List.of());

    /** Whether there is nothing on the page. */
    public boolean isNothing() {
        return places.isEmpty() && contributions.isEmpty();
    }

    /**
     * One of them.
     *
     * @param kind what it is, in the language of the page
     * @param path its page, relative to the portal's address
     * @param author who made it, absent where nobody did or the person has been erased
     * @param within the parameter with which the search looks through it alone, empty for a contribution
     */
    public record Hit(
            String kind,
            Passage title,
            Passage text,
            String path,
            @Nullable String author,
            Instant at,
            String within) {}
}
