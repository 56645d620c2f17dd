// SPDX-License-Identifier: MPL-2.0
/**
 * What the municipality says about the portal itself: accessibility statement, privacy notice, cookies and about.
 *
 * <p>Each text ships in {@code messages.texts}; administrators write their own in its place, whose versions are all kept.
 */
@NullMarked
package dk.stigen.portal.text;

import org.jspecify.annotations.NullMarked;
