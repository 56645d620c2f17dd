// SPDX-License-Identifier: MPL-2.0
/**
 * In whose name contributions stand: the author's real or display name, and the association he speaks for.
 *
 * <p>What to expect: a plugin that signs each new contribution and shows bylines need not know that names can be chosen, that associations
 * speak through representatives, or that an official wrote something down for a citizen who could not. What not to expect: to learn which
 * name a participant has not chosen, or a byline of somebody who has been erased.
 */
@NullMarked
package dk.stigen.api.byline;

import org.jspecify.annotations.NullMarked;
