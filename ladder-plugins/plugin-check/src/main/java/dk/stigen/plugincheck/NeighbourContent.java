// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginDescriptor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** What stands in an installed JAR, or in the portal's WAR and the JARs within it. */
final class NeighbourContent {

    private static final String CLASSES = "WEB-INF/classes/";
    private static final String LIBRARIES = "WEB-INF/lib/";

    private final Set<String> files = new HashSet<>();
    private final Set<String> beans = new HashSet<>();
    private @Nullable String pluginId;

    private NeighbourContent() {}

    static NeighbourContent read(Path archive) throws IOException {
        NeighbourContent content = new NeighbourContent();
        try (InputStream file = Files.newInputStream(archive)) {
            content.add(file);
        }
        return content;
    }

    /** Returns whether a file of this name works only where it is the only one: several may share most of META-INF. */
    static boolean mustBeAlone(String name) {
        return !name.endsWith("/")
                && name.indexOf('/') > 0
                && !name.endsWith("package-info.class")
                && (!name.startsWith("META-INF/") || name.startsWith("META-INF/resources/"));
    }

    Set<String> files() {
        return files;
    }

    Set<String> beans() {
        return beans;
    }

    Optional<String> pluginId() {
        return Optional.ofNullable(pluginId);
    }

    private void add(InputStream archive) throws IOException {
        // not closed: the stream around a nested JAR goes on after it
        ZipInputStream zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (name.startsWith(LIBRARIES) && name.endsWith(".jar")) {
                add(new ByteArrayInputStream(zip.readAllBytes()));
            } else {
                add(name.startsWith(CLASSES) ? name.substring(CLASSES.length()) : name, zip);
            }
        }
    }

    private void add(String name, InputStream content) throws IOException {
        if (mustBeAlone(name)) {
            files.add(name);
        }
        if (name.equals(PluginDescriptor.PATH)) {
            Properties descriptor = new Properties();
            descriptor.load(content);
            pluginId = descriptor.getProperty("id", "").strip();
        } else if (name.startsWith("dk/stigen/") && name.endsWith(".class")) {
            BeanNames.in(Stream.of(ClassFile.read(content.readAllBytes()))).forEach(beans::add);
        }
    }
}
