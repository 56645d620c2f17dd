// SPDX-License-Identifier: MPL-2.0
/** Following contributions and initiatives. */
@NullMarked
package dk.stigen.portal.follow;

import org.jspecify.annotations.NullMarked;
