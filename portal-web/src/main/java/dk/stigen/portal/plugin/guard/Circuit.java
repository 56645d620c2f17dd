// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.guard;

import org.jspecify.annotations.Nullable;

/** Counts a plugin's faults in a row and lets it rest after too many. */
final class Circuit {

    private volatile @Nullable FaultsInARow faults;

    void succeeded() {
        if (faults != null) {
            faults = null;
        }
    }

    synchronized void failed(long now) {
        FaultsInARow before = faults;
        faults = new FaultsInARow(before == null ? 1 : before.count() + 1, now);
    }

    boolean isOpen(long now) {
        FaultsInARow inARow = faults;
        return inARow != null
                && inARow.count() >= PluginGuard.FAULTS_ALLOWED
                && now - inARow.lastAt() < PluginGuard.REST.toNanos();
    }

    private record FaultsInARow(int count, long lastAt) {}
}
