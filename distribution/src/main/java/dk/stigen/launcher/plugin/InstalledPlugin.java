// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import dk.stigen.launcher.guard.LaidOver;
import dk.stigen.spi.plugin.PluginDescriptor;
import dk.stigen.spi.plugin.PluginProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A plugin that lies in the server, on the portal or taken off it.
 *
 * @param descriptor what it says of itself, empty where that cannot be read
 * @param problem why that cannot be read, empty where it can
 * @param disabled whether the IT department has switched it off
 */
record InstalledPlugin(
        LaidOver overlay, Optional<PluginDescriptor> descriptor, Optional<PluginProblem> problem, boolean disabled) {

    static InstalledPlugin of(LaidOver overlay, Set<String> disabled) {
        try {
            Optional<PluginDescriptor> descriptor = read(overlay);
            Optional<PluginProblem> problem = descriptor.isPresent()
                    ? Optional.empty()
                    : Optional.of(new PluginProblem.MissingDescriptor(file(overlay)));
            String id = descriptor.map(found -> found.id().value()).orElse(overlay.name());
            return new InstalledPlugin(overlay, descriptor, problem, disabled.contains(id));
        } catch (IOException e) {
            return unusable(
                    overlay, new PluginProblem.UnreadableJar(file(overlay), String.valueOf(e.getMessage())), disabled);
        } catch (IllegalArgumentException e) {
            return unusable(
                    overlay,
                    new PluginProblem.InvalidDescriptor(file(overlay), String.valueOf(e.getMessage())),
                    disabled);
        }
    }

    private static InstalledPlugin unusable(LaidOver overlay, PluginProblem problem, Set<String> disabled) {
        return new InstalledPlugin(overlay, Optional.empty(), Optional.of(problem), disabled.contains(overlay.name()));
    }

    /** @throws IllegalArgumentException if what it says cannot be used */
    private static Optional<PluginDescriptor> read(LaidOver overlay) throws IOException {
        try (ZipFile jar = new ZipFile(overlay.jar().toFile())) {
            ZipEntry entry = jar.getEntry(PluginDescriptor.PATH);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream file = jar.getInputStream(entry)) {
                Properties properties = new Properties();
                properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
                return Optional.of(PluginDescriptor.of(properties));
            }
        }
    }

    /** Returns the JAR's name in the portal, without folders. */
    String file() {
        return file(overlay);
    }

    private static String file(LaidOver overlay) {
        return overlay.path().substring(overlay.path().lastIndexOf('/') + 1);
    }

    String id() {
        return descriptor.map(found -> found.id().value()).orElse(overlay.name());
    }

    String version() {
        return descriptor.map(found -> found.version().toString()).orElse("?");
    }
}
