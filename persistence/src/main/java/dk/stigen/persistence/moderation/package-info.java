// SPDX-License-Identifier: MPL-2.0
/**
 * What people report, what moderators decide about it, what authors say to that, and the texts as they were then.
 *
 * <p>What to expect: one row for each contribution or comment that moderators have to do with. What not to expect: who sees it; that is
 * {@code contribution.withheld} and {@code comment.held}, which the decisions set.
 */
@NullMarked
package dk.stigen.persistence.moderation;

import org.jspecify.annotations.NullMarked;
