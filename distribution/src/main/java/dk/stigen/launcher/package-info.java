// SPDX-License-Identifier: MPL-2.0
/**
 * The local launcher: what {@code ./stigen} does. This package uses the JDK alone, because the script compiles it before anything is built; what
 * starts servers lives in {@link dk.stigen.launcher.system} and is loaded after the build.
 */
@NullMarked
package dk.stigen.launcher;

import org.jspecify.annotations.NullMarked;
