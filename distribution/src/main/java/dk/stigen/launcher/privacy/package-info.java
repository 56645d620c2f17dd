// SPDX-License-Identifier: MPL-2.0
/**
 * {@code ./stigen privacy}: after a restore, asks the portal to erase again whoever the erasure log knows.
 *
 * <p>It only asks, in the database; the portal erases within seconds, or at its next start.
 */
@NullMarked
package dk.stigen.launcher.privacy;

import org.jspecify.annotations.NullMarked;
