// SPDX-License-Identifier: MPL-2.0
/** What somebody has typed into a form and not sent yet. */
@NullMarked
package dk.stigen.api.draft;

import org.jspecify.annotations.NullMarked;
