// SPDX-License-Identifier: MPL-2.0
/** Keeps the portal up when a plugin's JAR is broken: a broken overlay present at boot would otherwise take every page down. */
@NullMarked
package dk.stigen.launcher.guard;

import org.jspecify.annotations.NullMarked;
