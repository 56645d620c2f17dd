// SPDX-License-Identifier: MPL-2.0
/** What people have typed into forms and not sent yet, as it is stored. */
@NullMarked
package dk.stigen.persistence.draft;

import org.jspecify.annotations.NullMarked;
