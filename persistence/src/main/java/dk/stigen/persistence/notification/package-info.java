// SPDX-License-Identifier: MPL-2.0
/** What has happened and whom it was told, in the database. */
@NullMarked
package dk.stigen.persistence.notification;

import org.jspecify.annotations.NullMarked;
