// SPDX-License-Identifier: MPL-2.0
/** Mail that goes out: the outbox, and the ways out of it. */
@NullMarked
package dk.stigen.portal.mail;

import org.jspecify.annotations.NullMarked;
