// SPDX-License-Identifier: MPL-2.0
/**
 * {@code ./stigen plugin}: checks, installs, upgrades, switches and removes plugins of a server that runs or not.
 *
 * <p>Everything is done with WildFly's own command line; what is installed is read from the server's configuration, and how it does from
 * what the running portal writes.
 */
@NullMarked
package dk.stigen.launcher.plugin;

import org.jspecify.annotations.NullMarked;
