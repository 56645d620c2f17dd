// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.workplace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the reader, in his language.
 *
 * @param rung the number of its rung, 0 where it is the portal's own
 * @param due when it must be done at the latest, null without a deadline
 * @param overdue whether that moment is past
 */
public record Task(
        int rung, String title, String path, @Nullable Instant due, boolean overdue) {}
