// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.start;

import java.util.List;

/**
 * The JARs that want to be plugins.
 *
 * @param plugins those that can be, each with an id of its own, in the order of the ladder
 * @param unusable those that cannot
 */
public record FoundJars(List<PluginJar> plugins, List<UnusableJar> unusable) {}
