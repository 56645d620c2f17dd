// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.time;

import java.time.Instant;
import java.time.ZoneId;
import org.apiguardian.api.API;

/**
 * The database's clock, which decides what came first and whether a deadline has passed; the portal provides it as a CDI bean.
 *
 * <p>Called by plugins on any thread, inside or outside a transaction; one short statement a call.
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface PortalClock {

    /** Where the municipality is: the zone in which times are shown and days begin. */
    ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /** Returns the database's time now; inside a transaction the time at which it began. */
    Instant now();
}
