// SPDX-License-Identifier: MPL-2.0
/** The plugins' figures in a period; figures about few people are kept back. */
@NullMarked
package dk.stigen.portal.statistics;

import org.jspecify.annotations.NullMarked;
