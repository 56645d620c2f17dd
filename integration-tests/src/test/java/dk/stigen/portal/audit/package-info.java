// SPDX-License-Identifier: MPL-2.0
/** The audit log, tried within the server and on PostgreSQL. */
@NullMarked
package dk.stigen.portal.audit;

import org.jspecify.annotations.NullMarked;
