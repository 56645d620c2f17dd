// SPDX-License-Identifier: MPL-2.0
/** Where each role begins its day: the citizen's own page, the official's cockpit, the politician's desk. */
@NullMarked
package dk.stigen.portal.workplace;

import org.jspecify.annotations.NullMarked;
