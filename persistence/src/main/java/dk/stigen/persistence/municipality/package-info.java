// SPDX-License-Identifier: MPL-2.0
/**
 * The registers of the municipality: departments, topics, areas and KLE codes.
 *
 * <p>Other things point to what stands in them, so that it is closed when it is no longer used, and not deleted.
 */
@NullMarked
package dk.stigen.persistence.municipality;

import org.jspecify.annotations.NullMarked;
