// SPDX-License-Identifier: MPL-2.0
/** A plugin's author, who has the published artifacts and nothing of this repository. */
@NullMarked
package dk.stigen.author;

import org.jspecify.annotations.NullMarked;
