// SPDX-License-Identifier: MPL-2.0
/**
 * What names a plugin and its place on the ladder.
 *
 * <p>What not to expect: a way to look other plugins up. A plugin names itself and its rung, and nothing else.
 */
@NullMarked
package dk.stigen.api.plugin;

import org.jspecify.annotations.NullMarked;
