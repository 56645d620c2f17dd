// SPDX-License-Identifier: MPL-2.0
/**
 * What people have agreed to.
 *
 * <p>What to expect: the municipality's kinds of consent, asked for and taken back on the portal's own page. What not to expect: a way to give one in
 * somebody's name, or a kind of the plugin's own. What a plugin needs to do its task rests on the task and needs no consent.
 */
@NullMarked
package dk.stigen.api.privacy;

import org.jspecify.annotations.NullMarked;
