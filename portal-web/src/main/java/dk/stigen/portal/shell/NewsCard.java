// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import dk.stigen.spi.view.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes on now, as a card on the front page, in the reader's language.
 *
 * @param rung the number of its rung
 * @param progress how far it has come, null where it has no goal
 * @param progressLabel both numbers of the progress in words, empty without one
 */
public record NewsCard(
        int rung,
        String title,
        String summary,
        String path,
        @Nullable Progress progress,
        String progressLabel,
        String meta) {}
