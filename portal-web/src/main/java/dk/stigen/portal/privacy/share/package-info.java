// SPDX-License-Identifier: MPL-2.0
/** What the portal's own tables hold about people, one class for each part of the portal. */
@NullMarked
package dk.stigen.portal.privacy.share;

import org.jspecify.annotations.NullMarked;
