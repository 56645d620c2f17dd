// SPDX-License-Identifier: MPL-2.0
/** What officials choose, tried within the server and on PostgreSQL. */
@NullMarked
package dk.stigen.portal.settings;

import org.jspecify.annotations.NullMarked;
