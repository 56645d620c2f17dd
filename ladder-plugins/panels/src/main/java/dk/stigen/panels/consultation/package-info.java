// SPDX-License-Identifier: MPL-2.0
/** Consultations: officials put a text to everybody, people comment on it paragraph by paragraph, and the municipality says what it did about what was said. */
@NullMarked
package dk.stigen.panels.consultation;

import org.jspecify.annotations.NullMarked;
