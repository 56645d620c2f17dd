// SPDX-License-Identifier: MPL-2.0
/** The plugin's use cases within the server, where their transactions and tables are real. */
@NullMarked
package dk.stigen.volunteering.need;

import org.jspecify.annotations.NullMarked;
