// SPDX-License-Identifier: MPL-2.0
/** Groups of participants that an action can be kept for. */
@NullMarked
package dk.stigen.persistence.group;

import org.jspecify.annotations.NullMarked;
