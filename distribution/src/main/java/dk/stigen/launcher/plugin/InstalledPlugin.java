// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import dk.stigen.launcher.guard.LaidOver;
import dk.stigen.spi.plugin.PluginDescriptor;
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
 * @param disabled whether the IT department has switched it off
 */
record InstalledPlugin(LaidOver overlay, Optional<PluginDescriptor> descriptor, boolean disabled) {

    static InstalledPlugin of(LaidOver overlay, Set<String> disabled) {
        Optional<PluginDescriptor> descriptor = read(overlay);
        String id = descriptor.map(found -> found.id().value()).orElse(overlay.name());
        return new InstalledPlugin(overlay, descriptor, disabled.contains(id));
    }

    private static Optional<PluginDescriptor> read(LaidOver overlay) {
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
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String id() {
        return descriptor.map(found -> found.id().value()).orElse(overlay.name());
    }

    String version() {
        return descriptor.map(found -> found.version().toString()).orElse("?");
    }
}
