// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import java.nio.file.Path;

/**
 * What is installed already.
 *
 * @param name what administrators call it: the portal, or a plugin's id
 * @param archive its JAR, or the portal's WAR
 */
public record Neighbour(String name, Path archive) {}
