// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.plugin;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What a plugin is told when it is activated.
 *
 * @param descriptor what the portal read about it
 * @param before the version that was active last on this database; empty the first time
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Activation(PluginDescriptor descriptor, Optional<Version> before) {

    /** Refuses null. */
    public Activation {
        requireNonNull(descriptor);
        requireNonNull(before);
    }

    /** Returns whether another version was active last, so that data may have to be brought up to date. */
    public boolean isUpgrade() {
        return before.filter(version -> version.compareTo(descriptor.version()) < 0)
                .isPresent();
    }
}
