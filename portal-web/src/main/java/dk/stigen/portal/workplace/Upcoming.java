// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.workplace;

import java.time.Instant;

/** A date ahead, in the reader's language: what happens then, to what, and where to read of it. */
public record Upcoming(Instant at, String what, String title, String path) {}
