// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.start;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.plugin.PluginDescriptor;
import dk.stigen.spi.plugin.PluginProblem;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Reads the descriptor of every plugin JAR beside the portal, before a class of theirs is used. */
public final class DescriptorReader {

    private DescriptorReader() {}

    /** Returns what stands beside the portal; which of two JARs of the same id is left out does not depend on chance. */
    public static FoundJars read(ClassLoader loader) {
        try {
            return read(Collections.list(loader.getResources(PluginDescriptor.PATH)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FoundJars read(Collection<URL> urls) {
        Map<PluginId, PluginJar> plugins = new LinkedHashMap<>();
        List<UnusableJar> unusable = new ArrayList<>();
        for (URL url : urls.stream().sorted(Comparator.comparing(URL::toString)).toList()) {
            String file = PluginJar.fileOf(url);
            try {
                PluginDescriptor descriptor = descriptor(url);
                PluginJar first = plugins.putIfAbsent(descriptor.id(), new PluginJar(file, descriptor));
                if (first != null) {
                    unusable.add(new UnusableJar(
                            file, new PluginProblem.DuplicateId(descriptor.id().value(), first.file())));
                }
            } catch (IOException | IllegalArgumentException e) {
                unusable.add(new UnusableJar(
                        file, new PluginProblem.InvalidDescriptor(file, String.valueOf(e.getMessage()))));
            }
        }
        List<PluginJar> inOrder = plugins.values().stream()
                .sorted(Comparator.comparing((PluginJar jar) -> jar.descriptor().step())
                        .thenComparing(jar -> jar.descriptor().id()))
                .toList();
        return new FoundJars(inOrder, List.copyOf(unusable));
    }

    private static PluginDescriptor descriptor(URL url) throws IOException {
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return PluginDescriptor.of(properties);
        }
    }
}
