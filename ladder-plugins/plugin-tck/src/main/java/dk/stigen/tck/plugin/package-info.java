// SPDX-License-Identifier: MPL-2.0
/** The plugin that is tested: its files, its classes, its contributions, and what it promises to have. */
@NullMarked
package dk.stigen.tck.plugin;

import org.jspecify.annotations.NullMarked;
