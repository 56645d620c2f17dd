// SPDX-License-Identifier: MPL-2.0
/**
 * Who supports which contributions, and how many. The portal keeps, counts, shows, exports and erases it; a plugin names the types that can be
 * supported by {@link dk.stigen.spi.contribution.Service#SUPPORTS} and puts {@code l:supports} on their page.
 *
 * <p>What not to expect: the names of those who support something, which nobody is told, and support for anything but contributions.
 */
@NullMarked
package dk.stigen.api.support;

import org.jspecify.annotations.NullMarked;
