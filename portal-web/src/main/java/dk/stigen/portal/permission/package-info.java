// SPDX-License-Identifier: MPL-2.0
/** Who may do what: the decision, the tables on which officials choose audiences, and how a refusal is shown. */
@NullMarked
package dk.stigen.portal.permission;

import org.jspecify.annotations.NullMarked;
