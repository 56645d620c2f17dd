// SPDX-License-Identifier: MPL-2.0
/** What the municipality has to file in its journal. */
@NullMarked
package dk.stigen.api.journal;

import org.jspecify.annotations.NullMarked;
