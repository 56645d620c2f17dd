// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.plugin;

import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * The id of a plugin, which names all its namespaces: JAR, views, tables, REST paths and bundles.
 *
 * @param value 3 to 30 lower-case letters and digits, beginning with a letter, as in {@code crowdsourcing}
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record PluginId(String value) implements Comparable<PluginId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]{2,29}");

    /** @throws IllegalArgumentException if the value has another form */
    public PluginId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A plugin id is 3 to 30 lower-case letters and digits, not '" + value + "'.");
        }
    }

    @Override
    public int compareTo(PluginId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
