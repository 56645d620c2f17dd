// SPDX-License-Identifier: MPL-2.0
/** The one way from the portal into a plugin: what fails, hangs or crowds there is kept there, and every call is counted. */
@NullMarked
package dk.stigen.portal.plugin.guard;

import org.jspecify.annotations.NullMarked;
