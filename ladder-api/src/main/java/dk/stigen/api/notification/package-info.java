// SPDX-License-Identifier: MPL-2.0
/** What has happened, for those whom it concerns: on their page, and by mail as they have chosen. */
@NullMarked
package dk.stigen.api.notification;

import org.jspecify.annotations.NullMarked;
