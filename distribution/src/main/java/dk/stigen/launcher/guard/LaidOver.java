// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.guard;

import java.nio.file.Path;

/**
 * A JAR that the server keeps to lay it over the portal.
 *
 * @param name the overlay's name, by which the server is told about it
 * @param path where it lies in the portal
 * @param jar its content
 * @param onPortal whether it lies there now; the boot guard takes broken ones off
 */
public record LaidOver(String name, String path, Path jar, boolean onPortal) {}
