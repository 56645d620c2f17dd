// SPDX-License-Identifier: MPL-2.0
/** The engine room: what administrators, other systems and the command line see of the plugins, and where steps are switched. */
@NullMarked
package dk.stigen.portal.plugin.engineroom;

import org.jspecify.annotations.NullMarked;
