// SPDX-License-Identifier: MPL-2.0
/** Consultations within the server: the way from a draft to the end. */
@NullMarked
package dk.stigen.panels.consultation;

import org.jspecify.annotations.NullMarked;
