// SPDX-License-Identifier: MPL-2.0
/** A notice board: what it adds to the portal stands here, one class each, and its notices in a package of their own. */
@NullMarked
package dk.stigen.example;

import org.jspecify.annotations.NullMarked;
