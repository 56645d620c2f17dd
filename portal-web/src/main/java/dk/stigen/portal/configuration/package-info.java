// SPDX-License-Identifier: MPL-2.0
/** What an IT department sets by environment variables, each with a default, all checked at start. */
@NullMarked
package dk.stigen.portal.configuration;

import org.jspecify.annotations.NullMarked;
