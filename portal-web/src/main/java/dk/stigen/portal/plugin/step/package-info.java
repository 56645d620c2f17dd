// SPDX-License-Identifier: MPL-2.0
/** The municipality's own switch for each step of the ladder, and the order of those that share a rung. */
@NullMarked
package dk.stigen.portal.plugin.step;

import org.jspecify.annotations.NullMarked;
