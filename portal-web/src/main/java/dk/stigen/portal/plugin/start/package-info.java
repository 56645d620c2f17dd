// SPDX-License-Identifier: MPL-2.0
/** From a JAR beside the portal to a plugin at work: its descriptor read, its tables migrated, its beans found and activated. */
@NullMarked
package dk.stigen.portal.plugin.start;

import org.jspecify.annotations.NullMarked;
