// SPDX-License-Identifier: MPL-2.0
/** What the municipality answers, and by when it has to. */
@NullMarked
package dk.stigen.api.answer;

import org.jspecify.annotations.NullMarked;
