// SPDX-License-Identifier: MPL-2.0
/** What the portal looks at before somebody's text is sent; reports and moderation of what is there need nothing of a plugin. */
@NullMarked
package dk.stigen.api.moderation;

import org.jspecify.annotations.NullMarked;
