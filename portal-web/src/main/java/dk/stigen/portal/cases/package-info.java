// SPDX-License-Identifier: MPL-2.0
/** Cases climb the ladder: an official moves a contribution to another activity, the trail stays, and supporters are asked. */
@NullMarked
package dk.stigen.portal.cases;

import org.jspecify.annotations.NullMarked;
