// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.contribution;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.plugin.PluginId;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * The address of one contribution among all plugins'.
 *
 * @param plugin the plugin that keeps it
 * @param type what it is within the plugin, as in {@code proposal}: 3 to 30 lower-case letters and digits
 * @param id the plugin's own number for it, positive
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record ContributionRef(PluginId plugin, String type, long id) {

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9]{2,29}");

    /** @throws IllegalArgumentException if the type has another form or the id is not positive */
    public ContributionRef {
        requireNonNull(plugin);
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("A type is 3 to 30 lower-case letters and digits, not '" + type + "'.");
        }
        if (id <= 0) {
            throw new IllegalArgumentException("A contribution's id is positive, not " + id + ".");
        }
    }

    /** Returns the reference as it stands in addresses and logs, as in {@code crowdsourcing/proposal/17}. */
    @Override
    public String toString() {
        return plugin + "/" + type + "/" + id;
    }
}
