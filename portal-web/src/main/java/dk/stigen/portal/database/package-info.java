// SPDX-License-Identifier: MPL-2.0
/** The portal's database: its migrations, its clock, and how to tell that it is away. */
@NullMarked
package dk.stigen.portal.database;

import org.jspecify.annotations.NullMarked;
