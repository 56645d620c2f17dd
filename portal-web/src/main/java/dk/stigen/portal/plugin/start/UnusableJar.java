// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.start;

import dk.stigen.spi.plugin.PluginProblem;

/**
 * A JAR that is no plugin although it looks like one.
 *
 * @param file its name, without folders
 */
public record UnusableJar(String file, PluginProblem problem) {}
