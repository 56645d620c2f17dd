// SPDX-License-Identifier: MPL-2.0
/** What volunteers are needed for: needs with their shifts, as they are published, found and read. */
@NullMarked
package dk.stigen.volunteering.need;

import org.jspecify.annotations.NullMarked;
