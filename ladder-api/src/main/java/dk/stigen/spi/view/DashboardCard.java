// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.view;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.text.MessageKey;
import java.time.Instant;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What waits for somebody, on the page where they work.
 *
 * @param title what waits, with its figure
 * @param path the page where it can be dealt with, beginning with {@code /ladder/}
 * @param due when it must be done at the latest, where there is a deadline
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record DashboardCard(MessageKey title, String path, Optional<Instant> due) {

    /** @throws IllegalArgumentException if the path does not begin with {@code /ladder/} */
    public DashboardCard {
        requireNonNull(title);
        requireNonNull(due);
        if (!path.startsWith("/ladder/")) {
            throw new IllegalArgumentException("A plugin's pages stand under /ladder/, not at '" + path + "'.");
        }
    }
}
