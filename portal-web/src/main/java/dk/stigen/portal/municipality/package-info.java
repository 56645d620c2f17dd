// SPDX-License-Identifier: MPL-2.0
/**
 * The registers that administrators keep: departments, topics, areas and KLE codes.
 *
 * <p>A form and a file say the same of an entry, by {@link dk.stigen.portal.municipality.Column}, and the same rules hold for both.
 */
@NullMarked
package dk.stigen.portal.municipality;

import org.jspecify.annotations.NullMarked;
