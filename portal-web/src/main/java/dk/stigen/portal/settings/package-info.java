// SPDX-License-Identifier: MPL-2.0
/** The values of settings: the forms that are made from what plugins name, what holds where, and who has changed what. */
@NullMarked
package dk.stigen.portal.settings;

import org.jspecify.annotations.NullMarked;
