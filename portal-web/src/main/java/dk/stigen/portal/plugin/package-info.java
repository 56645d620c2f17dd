// SPDX-License-Identifier: MPL-2.0
/** The plugins of this portal: found, migrated, activated, and called through one guard. */
@NullMarked
package dk.stigen.portal.plugin;

import org.jspecify.annotations.NullMarked;
