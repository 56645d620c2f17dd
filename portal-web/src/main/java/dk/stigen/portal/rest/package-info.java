// SPDX-License-Identifier: MPL-2.0
/** The root of the REST API and the one form of its errors; plugins add their resources under {@code ladder/<id>}. */
@NullMarked
package dk.stigen.portal.rest;

import org.jspecify.annotations.NullMarked;
