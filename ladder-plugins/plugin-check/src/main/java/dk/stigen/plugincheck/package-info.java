// SPDX-License-Identifier: MPL-2.0
/**
 * Reads a plugin's JAR without loading its classes, and says what is wrong with it.
 *
 * <p>{@link dk.stigen.plugincheck.PluginCheck} is the way in: {@code ./stigen plugin check} and the plugin test kit use it. What it finds are
 * {@linkplain dk.stigen.spi.plugin.PluginProblem problems} with their remedies.
 *
 * <p>What not to expect: that a JAR which passes also deploys. Whether an injection is satisfied or a migration runs shows on the server, which
 * takes a plugin back that fails there.
 */
@NullMarked
package dk.stigen.plugincheck;

import org.jspecify.annotations.NullMarked;
