// SPDX-License-Identifier: MPL-2.0
/** What administrators have written in the place of the texts that ship with the portal, in all its versions. */
@NullMarked
package dk.stigen.persistence.text;

import org.jspecify.annotations.NullMarked;
