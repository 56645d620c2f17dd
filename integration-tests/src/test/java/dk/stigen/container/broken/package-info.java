// SPDX-License-Identifier: MPL-2.0
/** Plugins that are broken on purpose, each in a way of its own. */
@NullMarked
package dk.stigen.container.broken;

import org.jspecify.annotations.NullMarked;
