// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

/** Fired every second once the portal is ready, after the plugins' switches have been followed. */
public record PluginBeat() {}
