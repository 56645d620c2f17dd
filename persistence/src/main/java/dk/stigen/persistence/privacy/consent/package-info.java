// SPDX-License-Identifier: MPL-2.0
/** What people agree to, when, and to which words. */
@NullMarked
package dk.stigen.persistence.privacy.consent;

import org.jspecify.annotations.NullMarked;
