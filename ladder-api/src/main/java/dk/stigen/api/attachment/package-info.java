// SPDX-License-Identifier: MPL-2.0
/**
 * The files that people put to contributions. The portal takes them in, looks what they are, keeps, shows, exports and erases them; a plugin names
 * the types that take files by {@link dk.stigen.spi.contribution.Service#ATTACHMENTS}, puts {@code l:files} into the form in which one is made and
 * {@code l:attachments} on the page on which one is read.
 *
 * <p>What not to expect: files of anything but contributions, other rules for fetching a file than those for seeing what it belongs to, files of
 * people who have not logged in, and the content of a file in a plugin's hands.
 */
@NullMarked
package dk.stigen.api.attachment;

import org.jspecify.annotations.NullMarked;
