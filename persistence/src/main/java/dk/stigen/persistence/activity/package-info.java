// SPDX-License-Identifier: MPL-2.0
/** What goes on where: initiatives, the activities in them, and the phases of an activity. */
@NullMarked
package dk.stigen.persistence.activity;

import org.jspecify.annotations.NullMarked;
