// SPDX-License-Identifier: MPL-2.0
/** The municipality's answers, and the duty to give them in time: who owes one, the page on which it is written, reminders and figures. */
@NullMarked
package dk.stigen.portal.answer;

import org.jspecify.annotations.NullMarked;
