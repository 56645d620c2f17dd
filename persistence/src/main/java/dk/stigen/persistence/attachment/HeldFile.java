// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.attachment;

/**
 * A file that is held, and where it would be seen.
 *
 * @param title that of the contribution, empty where whoever asks does not see it
 * @param path the contribution's page, empty likewise
 */
public record HeldFile(StoredAttachment file, String title, String path) {}
