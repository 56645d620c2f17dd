// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.plugin;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.plugin.LadderStep;
import dk.stigen.api.plugin.PluginId;
import java.util.Properties;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * What a plugin says of itself in {@code META-INF/ladder-plugin.properties}, readable before any class is loaded.
 *
 * @param id the plugin's id, which names all its namespaces
 * @param name what administrators call it, not empty
 * @param version the plugin's own version
 * @param apiLevel the level of this API the plugin was written for, 1 or more
 * @param step the rung it stands on
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record PluginDescriptor(PluginId id, String name, Version version, int apiLevel, LadderStep step) {

    /** Where the descriptor stands in the plugin's JAR. */
    public static final String PATH = "META-INF/ladder-plugin.properties";

    /** The level of the API that this version of ladder-api is. */
    public static final int CURRENT_API_LEVEL = 1;

    /** @throws IllegalArgumentException if the name is blank or the level less than 1 */
    public PluginDescriptor {
        requireNonNull(id);
        requireNonNull(version);
        requireNonNull(step);
        if (name.isBlank()) {
            throw new IllegalArgumentException("A plugin needs a name.");
        }
        if (apiLevel < 1) {
            throw new IllegalArgumentException("apiLevel is 1 or more, not " + apiLevel + ".");
        }
    }

    /**
     * Reads a descriptor from its properties.
     *
     * @param properties the keys {@code id}, {@code name}, {@code version}, {@code apiLevel} and {@code step}
     * @throws IllegalArgumentException if a key is missing or its value has the wrong form; the message says which
     */
    public static PluginDescriptor of(Properties properties) {
        return new PluginDescriptor(
                new PluginId(required(properties, "id")),
                required(properties, "name"),
                Version.parse(required(properties, "version")),
                level(required(properties, "apiLevel")),
                step(required(properties, "step")));
    }

    private static String required(Properties properties, String key) {
        String value = properties.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException(PATH + " lacks '" + key + "'.");
        }
        return value;
    }

    private static int level(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("apiLevel is a whole number, not '" + value + "'.", e);
        }
    }

    private static LadderStep step(String value) {
        return Stream.of(LadderStep.values())
                .filter(step -> step.key().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + value + "' is no step of the ladder; they are "
                        + Stream.of(LadderStep.values()).map(LadderStep::key).toList() + "."));
    }
}
