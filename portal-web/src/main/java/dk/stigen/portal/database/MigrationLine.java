// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.database;

import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * One migration as administrators see it.
 *
 * @param version its number, empty for one that is repeated
 * @param at when it ran, empty for one that has not
 * @param state whether it has run
 */
public record MigrationLine(String version, String description, Optional<Instant> at, State state) {

    /** Whether a migration has run. */
    public enum State {
        DONE,
        WAITING,
        FAILED;

        /** Returns the name in lower case, as it stands in message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static MigrationLine of(MigrationInfo info) {
        return new MigrationLine(
                info.getVersion() == null ? "" : info.getVersion().toString(),
                info.getDescription(),
                Optional.ofNullable(info.getInstalledOn()).map(Date::toInstant),
                state(info.getState()));
    }

    private static State state(MigrationState state) {
        if (state.isFailed()) {
            return State.FAILED;
        }
        return state.isApplied() ? State.DONE : State.WAITING;
    }
}
