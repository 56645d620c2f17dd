// SPDX-License-Identifier: MPL-2.0
/** The rule for who sees what, in Java and in SQL. */
@NullMarked
package dk.stigen.portal.contribution;

import org.jspecify.annotations.NullMarked;
