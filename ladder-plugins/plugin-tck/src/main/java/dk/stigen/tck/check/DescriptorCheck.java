// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.check;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.plugin.Contribution;
import dk.stigen.spi.plugin.PluginDescriptor;
import dk.stigen.tck.plugin.PluginUnderTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The descriptor, the plugin's bean and its contributions speak of the same plugin, and the portal finds them. */
public final class DescriptorCheck implements Check {

    private static final List<Class<? extends java.lang.annotation.Annotation>> SCOPES =
            List.of(ApplicationScoped.class, Singleton.class, Dependent.class);

    @Override
    public Stream<String> faults(PluginUnderTest plugin) {
        Stream<String> descriptor = plugin
                .files()
                .text(PluginDescriptor.PATH)
                .map(text -> descriptor(text, plugin.id()))
                .orElse(Optional.of("%s is missing. Write it with the keys id, name, version, apiLevel and step."
                        .formatted(PluginDescriptor.PATH)))
                .stream();
        Stream<Object> beans = Stream.concat(Stream.of(plugin.plugin()), plugin.contributions(Contribution.class));
        Stream<String> scopes = beans.map(Object::getClass).flatMap(DescriptorCheck::scope);
        Stream<String> owners = plugin.contributions(Contribution.class)
                .filter(contribution -> !plugin.id().equals(contribution.plugin()))
                .map(contribution -> "%s says that it belongs to the plugin '%s'. Return the id of %s from plugin()."
                        .formatted(
                                name(contribution.getClass()),
                                contribution.plugin(),
                                name(plugin.plugin().getClass())));
        return Stream.of(descriptor, scopes, owners).flatMap(faults -> faults);
    }

    private static Optional<String> descriptor(String text, PluginId id) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(text));
            PluginDescriptor descriptor = PluginDescriptor.of(properties);
            return descriptor.id().equals(id)
                    ? Optional.empty()
                    : Optional.of("%s has the id '%s', but the plugin's bean says '%s'. Write the same in both."
                            .formatted(PluginDescriptor.PATH, descriptor.id(), id));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of("%s cannot be used: %s".formatted(PluginDescriptor.PATH, e.getMessage()));
        }
    }

    private static Stream<String> scope(Class<?> type) {
        return SCOPES.stream().anyMatch(type::isAnnotationPresent)
                ? Stream.empty()
                : Stream.of("%s has no scope, so that the portal does not find it. Put @ApplicationScoped on it."
                        .formatted(name(type)));
    }

    private static String name(Class<?> type) {
        return type.getSimpleName();
    }
}
