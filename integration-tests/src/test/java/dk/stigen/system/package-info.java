// SPDX-License-Identifier: MPL-2.0
/** The running system that the tests of this module share. */
@NullMarked
package dk.stigen.system;

import org.jspecify.annotations.NullMarked;
