// SPDX-License-Identifier: MPL-2.0
/**
 * {@code ./stigen audit}: verifies the audit log, of a run or of any database, without the portal.
 *
 * <p>Each entry is read once and forgotten; what the hashes are made of, and how they follow on each other, is the class that writes them.
 */
@NullMarked
package dk.stigen.launcher.audit;

import org.jspecify.annotations.NullMarked;
