// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.persistence.contribution.ContributionRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as a card shows it.
 *
 * @param kind what one of its type is called
 * @param summary its first words
 * @param page its page, relative to the portal's address
 * @param author the author's name, absent where nobody made it or the person has been erased
 */
public record ContributionCard(
        String plugin,
        String type,
        long id,
        long activity,
        String kind,
        String title,
        String summary,
        String page,
        @Nullable String author,
        Instant at) {

    private static final int SUMMARY_LENGTH = 200;

    static ContributionCard of(ContributionRow row, String kind, @Nullable String author) {
        return new ContributionCard(
                row.ref().plugin().value(),
                row.ref().type(),
                row.ref().id(),
                row.activity().value(),
                kind,
                row.title(),
                summary(row.text()),
                row.path(),
                author,
                row.at());
    }

    /** The first words of a text, cut between words. */
    static String summary(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= SUMMARY_LENGTH) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, SUMMARY_LENGTH));
        int space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : cut) + " …";
    }
}
