// SPDX-License-Identifier: MPL-2.0
/** Who follows what, so that he is told when something happens there. */
@NullMarked
package dk.stigen.api.follow;

import org.jspecify.annotations.NullMarked;
