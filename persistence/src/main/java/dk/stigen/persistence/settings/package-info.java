// SPDX-License-Identifier: MPL-2.0
/** What officials have chosen, values of settings and audiences of actions alike, and who has changed what. */
@NullMarked
package dk.stigen.persistence.settings;

import org.jspecify.annotations.NullMarked;
