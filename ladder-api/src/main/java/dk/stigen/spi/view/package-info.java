// SPDX-License-Identifier: MPL-2.0
/**
 * What a plugin shows of itself on the portal's pages: its rung on the ladder, what is going on there now, and which pages it has.
 *
 * <p>What to expect: the portal asks on each visit to the front page, so an answer is one cheap statement. What not to
 * expect: markup. The portal draws; the plugin says what.
 */
@NullMarked
package dk.stigen.spi.view;

import org.jspecify.annotations.NullMarked;
