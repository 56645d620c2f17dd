// SPDX-License-Identifier: MPL-2.0
/** How what people type is read, and how they are told what is wrong with it. */
@NullMarked
package dk.stigen.panels.input;

import org.jspecify.annotations.NullMarked;
