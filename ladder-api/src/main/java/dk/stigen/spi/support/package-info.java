// SPDX-License-Identifier: MPL-2.0
/**
 * What support means for a plugin's contributions.
 *
 * <p>What to expect: a type with {@link dk.stigen.spi.contribution.Service#SUPPORTS} can be supported without anything of this package; a plugin
 * whose contributions have terms of their own, keep the count in their own tables, or oblige the municipality to answer implements the one
 * interface. What not to expect: to be told who supports something.
 */
@NullMarked
package dk.stigen.spi.support;

import org.jspecify.annotations.NullMarked;
