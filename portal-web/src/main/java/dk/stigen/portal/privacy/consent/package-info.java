// SPDX-License-Identifier: MPL-2.0
/** What people agree to beyond what the municipality may do anyway. */
@NullMarked
package dk.stigen.portal.privacy.consent;

import org.jspecify.annotations.NullMarked;
