// SPDX-License-Identifier: MPL-2.0
/** Letters are handed over to whoever posts them: a plugin, or a folder. */
@NullMarked
package dk.stigen.portal.letter;

import org.jspecify.annotations.NullMarked;
