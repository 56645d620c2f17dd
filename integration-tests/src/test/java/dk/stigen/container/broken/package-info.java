// SPDX-License-Identifier: MPL-2.0
/** A plugin that starts well and fails whenever it is asked. */
@NullMarked
package dk.stigen.container.broken;

import org.jspecify.annotations.NullMarked;
