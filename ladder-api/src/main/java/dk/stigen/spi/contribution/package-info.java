// SPDX-License-Identifier: MPL-2.0
/**
 * What people make in the plugin: its types, where they may move, who may see each, and what search finds.
 *
 * <p>What to expect: the portal and its shared services ask in batches and keep what they need. What not to expect: a call for each row of a list, or
 * the portal changing what a plugin keeps.
 */
@NullMarked
package dk.stigen.spi.contribution;

import org.jspecify.annotations.NullMarked;
