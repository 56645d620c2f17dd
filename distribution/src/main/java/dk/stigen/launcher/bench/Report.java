// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One measurement of a portal.
 *
 * @param contributions how many contributions it had, as the database's statistics have it
 * @param seconds how long each scenario was measured
 * @param residentBefore the portal's resident memory in MiB before the first request
 * @param residentAfter and after the last one
 */
record Report(
        Instant at, long contributions, int seconds, long residentBefore, long residentAfter, List<Figures> scenarios) {

    Report {
        scenarios = List.copyOf(scenarios);
    }

    Optional<Figures> like(Figures figures) {
        return scenarios.stream().filter(figures::comparesTo).findFirst();
    }
}
