// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

import dk.stigen.spi.plugin.PluginDescriptor;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Reads the descriptor of every plugin JAR beside the portal, before a class of theirs is used. */
final class DescriptorReader {

    private static final Logger log = System.getLogger(DescriptorReader.class.getName());

    private DescriptorReader() {}

    static List<PluginDescriptor> descriptors(ClassLoader loader) {
        try {
            return Collections.list(loader.getResources(PluginDescriptor.PATH)).stream()
                    .map(DescriptorReader::read)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(PluginDescriptor::step).thenComparing(PluginDescriptor::id))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<PluginDescriptor> read(URL url) {
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return Optional.of(PluginDescriptor.of(properties));
        } catch (IOException | IllegalArgumentException e) {
            log.log(Level.ERROR, "A plugin is left out: {0} cannot be read. {1}", url, e.getMessage());
            return Optional.empty();
        }
    }
}
