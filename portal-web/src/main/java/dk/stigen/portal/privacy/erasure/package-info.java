// SPDX-License-Identifier: MPL-2.0
/** Being forgotten: what it would come to, the erasure itself, tried again until it is complete, and after a restore once more. */
@NullMarked
package dk.stigen.portal.privacy.erasure;

import org.jspecify.annotations.NullMarked;
