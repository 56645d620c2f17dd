// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginDescriptor;
import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.InvalidDescriptor;
import dk.stigen.spi.plugin.PluginProblem.MissingDescriptor;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The descriptor in a JAR, or why there is none. */
record Descriptor(Optional<PluginDescriptor> value, Optional<PluginProblem> problem) {

    /** Their packages, tables or files are the portal's own. */
    private static final Set<String> RESERVED =
            Set.of("api", "spi", "portal", "persistence", "launcher", "plugincheck", "ladder", "messages", "flyway");

    static Descriptor of(PluginJar jar) {
        if (jar.content(PluginDescriptor.PATH).isEmpty()) {
            return without(new MissingDescriptor(jar.file()));
        }
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(jar.text(PluginDescriptor.PATH)));
            PluginDescriptor descriptor = PluginDescriptor.of(properties);
            return RESERVED.contains(descriptor.id().value())
                    ? without(new InvalidDescriptor(jar.file(), "the portal itself uses '" + descriptor.id() + "'"))
                    : new Descriptor(Optional.of(descriptor), Optional.empty());
        } catch (IOException | IllegalArgumentException e) {
            return without(new InvalidDescriptor(jar.file(), sentence(String.valueOf(e.getMessage()))));
        }
    }

    private static Descriptor without(PluginProblem problem) {
        return new Descriptor(Optional.empty(), Optional.of(problem));
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
