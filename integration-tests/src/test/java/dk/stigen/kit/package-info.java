// SPDX-License-Identifier: MPL-2.0
/** The container part of the test kit, for our own plugins. */
@NullMarked
package dk.stigen.kit;

import org.jspecify.annotations.NullMarked;
