// SPDX-License-Identifier: MPL-2.0
/**
 * The index of contributions, and the rule for who sees them, in Java and in SQL.
 *
 * <p>What to expect: every list, count and page of every plugin is decided here. What not to expect: another place that reads a {@code Visibility}.
 */
@NullMarked
package dk.stigen.persistence.contribution;

import org.jspecify.annotations.NullMarked;
