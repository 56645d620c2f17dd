// SPDX-License-Identifier: MPL-2.0
/** What a plugin says about the answers that are owed to its contributions. */
@NullMarked
package dk.stigen.spi.answer;

import org.jspecify.annotations.NullMarked;
