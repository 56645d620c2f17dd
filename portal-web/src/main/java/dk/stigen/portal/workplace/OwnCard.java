// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.workplace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that the reader has made or joined and where it stands, in his language.
 *
 * @param rung the number of its rung
 * @param reached how far it has come towards its goal, null where it has none
 * @param progressLabel both numbers in words, empty without a goal
 * @param nextAt when something happens next, null where there is no date
 * @param next what happens then, empty without a date
 * @param at when the reader made or joined it
 */
public record OwnCard(
        int rung,
        String title,
        String path,
        String state,
        @Nullable Long reached,
        @Nullable Long goal,
        String progressLabel,
        @Nullable Instant nextAt,
        String next,
        Instant at) {}
