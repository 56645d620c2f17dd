// SPDX-License-Identifier: MPL-2.0
/** A plugin with notes for every circle of readers, by which all surfaces of the portal are tried for leaks; it can be told to leak itself. */
@NullMarked
package dk.stigen.secrets;

import org.jspecify.annotations.NullMarked;
