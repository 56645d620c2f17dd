// SPDX-License-Identifier: MPL-2.0
/** The registers in the server, with their database. */
@NullMarked
package dk.stigen.portal.municipality;

import org.jspecify.annotations.NullMarked;
