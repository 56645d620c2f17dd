// SPDX-License-Identifier: MPL-2.0
/** The plugins of this portal: which there are, in what state, and how to ask them. */
@NullMarked
package dk.stigen.portal.plugin;

import org.jspecify.annotations.NullMarked;
