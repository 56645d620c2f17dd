// SPDX-License-Identifier: MPL-2.0
/**
 * What people say about contributions. The portal keeps, shows, exports and erases it; a plugin names the types about which something can be said
 * by {@link dk.stigen.spi.contribution.Service#COMMENTS} and puts {@code l:comments} on their page.
 *
 * <p>What not to expect: comments on anything but contributions, comments of a plugin's own making, and other rules for seeing a comment than those
 * for seeing what it is about.
 */
@NullMarked
package dk.stigen.api.comment;

import org.jspecify.annotations.NullMarked;
