// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.answer;

import java.time.Instant;

/** Where a list of duties goes on: after this day, and at the same day after this number. */
public record DutyCursor(Instant at, long id) {}
