// SPDX-License-Identifier: MPL-2.0
/** Surveys within the server: what the database decides where people do things at the same time. */
@NullMarked
package dk.stigen.panels.survey;

import org.jspecify.annotations.NullMarked;
