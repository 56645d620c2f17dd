// SPDX-License-Identifier: MPL-2.0
/** Text that is shown in the reader's language: keys into bundles, never sentences in code. */
@NullMarked
package dk.stigen.api.text;

import org.jspecify.annotations.NullMarked;
