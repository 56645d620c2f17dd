// SPDX-License-Identifier: MPL-2.0
/**
 * What a plugin is: the one mandatory interface, the values that describe it, and the problems it can have.
 *
 * <p>What to expect: the portal reads {@code META-INF/ladder-plugin.properties} before it uses a class of the plugin, runs
 * the plugin's migrations, and then calls {@link dk.stigen.spi.plugin.LadderPlugin#activated}. Whatever else the plugin offers is a
 * {@link dk.stigen.spi.plugin.Contribution}, a CDI bean of its own. Every call goes through a guard.
 *
 * <p>What not to expect: hot reload of classes, an order among plugins, or calls from one plugin to another.
 */
@NullMarked
package dk.stigen.spi.plugin;

import org.jspecify.annotations.NullMarked;
