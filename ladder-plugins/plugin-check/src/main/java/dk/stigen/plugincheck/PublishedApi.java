// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The classes of ladder-api, read from where this program has them. */
final class PublishedApi {

    private final Map<String, Optional<ClassFile>> read = new ConcurrentHashMap<>();

    boolean has(String type) {
        return type(type).filter(ClassFile::isPublic).isPresent();
    }

    Optional<ClassFile> type(String type) {
        return BundledLibraries.isOfTheApi(type) ? read.computeIfAbsent(type, PublishedApi::load) : Optional.empty();
    }

    private static Optional<ClassFile> load(String type) {
        try (InputStream file = PluginDescriptor.class.getResourceAsStream("/" + type + ".class")) {
            return file == null ? Optional.empty() : Optional.of(ClassFile.read(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
