// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.activity;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.plugin.PluginId;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What goes on at one rung within an initiative, as the current moment finds it.
 *
 * @param id the portal's number for it
 * @param initiative the initiative it belongs to
 * @param plugin the plugin that runs it
 * @param title what the official calls it, in the language it was written in, not blank
 * @param access whether people may come in, the municipality's own switch for the rung included
 * @param phase the phase that is going on now; empty before the first, between two and after the last
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Activity(
        ActivityId id, InitiativeId initiative, PluginId plugin, String title, Access access, Optional<Phase> phase) {

    /** @throws IllegalArgumentException if the title is blank */
    public Activity {
        requireNonNull(id);
        requireNonNull(initiative);
        requireNonNull(plugin);
        requireNonNull(access);
        requireNonNull(phase);
        if (title.isBlank()) {
            throw new IllegalArgumentException("An activity has a title.");
        }
    }
}
