// SPDX-License-Identifier: MPL-2.0
/**
 * {@code ./stigen seed}: fills the database of a running portal with as many contributions as a large municipality has in years.
 *
 * <p>Each kind of thing has a file of SQL under {@code /seed}, which makes all of them by one statement; a {@link
 * dk.stigen.launcher.seed.SeedStep} is what is committed together. What people write is put together from {@code vocabulary.txt}.
 */
@NullMarked
package dk.stigen.launcher.seed;

import org.jspecify.annotations.NullMarked;
