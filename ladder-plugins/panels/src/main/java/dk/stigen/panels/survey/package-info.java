// SPDX-License-Identifier: MPL-2.0
/** Surveys: officials write and publish them, citizens answer, and everybody sees the results. */
@NullMarked
package dk.stigen.panels.survey;

import org.jspecify.annotations.NullMarked;
