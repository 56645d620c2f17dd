// SPDX-License-Identifier: MPL-2.0
/** What has happened: told to those whom it concerns, on their page and by mail. */
@NullMarked
package dk.stigen.portal.notification;

import org.jspecify.annotations.NullMarked;
