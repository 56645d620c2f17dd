// SPDX-License-Identifier: MPL-2.0
/** What the portal answers to programs, the friendly and the hostile. */
@NullMarked
package dk.stigen.http;

import org.jspecify.annotations.NullMarked;
