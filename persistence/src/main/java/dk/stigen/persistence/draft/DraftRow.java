// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.draft;

import java.time.Instant;

/**
 * A draft as it is stored.
 *
 * @param form the form's key
 * @param fields what was typed, as JSON
 */
public record DraftRow(String form, String title, String path, String fields, Instant savedAt) {}
