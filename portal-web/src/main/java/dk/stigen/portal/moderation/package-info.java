// SPDX-License-Identifier: MPL-2.0
/**
 * Reports, the queue of the moderators, their decisions and the appeals against them, for comments and for what people make in any plugin; and what is
 * looked at before a text is sent.
 *
 * <p>What to expect: a plugin does nothing for it. What not to expect: another rule for who sees what is hidden than that of
 * {@code contribution.Sight}.
 */
@NullMarked
package dk.stigen.portal.moderation;

import org.jspecify.annotations.NullMarked;
