// SPDX-License-Identifier: MPL-2.0
/** A plugin with a setting of each type and a few actions, by which the portal's forms and decisions are tried. */
@NullMarked
package dk.stigen.rules;

import org.jspecify.annotations.NullMarked;
