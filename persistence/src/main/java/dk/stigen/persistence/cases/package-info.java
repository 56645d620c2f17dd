// SPDX-License-Identifier: MPL-2.0
/** Cases: what a contribution has been on its way over the ladder, and who is asked whether he goes along. */
@NullMarked
package dk.stigen.persistence.cases;

import org.jspecify.annotations.NullMarked;
