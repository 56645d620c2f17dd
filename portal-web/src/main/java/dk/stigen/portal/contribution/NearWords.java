// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody may have meant.
 *
 * @param typed the words as they were typed
 * @param nearest the known word that is nearest to each of them, in lower case; one that is known is nearest to itself
 */
record NearWords(String typed, Map<String, String> nearest) {

    private static final int MOST = 3;

    /** Returns the words with each unknown one replaced by the known one nearest to it, empty where nothing changes. */
    Optional<String> whole() {
        String meant = typed;
        for (Map.Entry<String, String> near : nearest.entrySet()) {
            if (!near.getKey().equals(near.getValue())) {
                meant = Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(near.getKey()) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(meant)
                        .replaceAll(Matcher.quoteReplacement(near.getValue()));
            }
        }
        return Optional.of(meant).filter(changed -> !changed.equals(typed));
    }

    /** Returns the known words that are near to unknown ones, each by itself. */
    List<String> single() {
        return nearest.entrySet().stream()
                .filter(near -> !near.getKey().equals(near.getValue()))
                .map(Map.Entry::getValue)
                .distinct()
                .sorted()
                .limit(MOST)
                .toList();
    }
}
