// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.plugin.PluginId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TurnTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Instant MIDNIGHT =
            LocalDate.of(2026, 12, 11).atStartOfDay(ZONE).toInstant();

    private static LocalDate dayOf(boolean begins) {
        return LocalDate.ofInstant(turn(begins).day(), ZONE);
    }

    private static ActivityRepository.Turn turn(boolean begins) {
        return new ActivityRepository.Turn(
                new ActivityId(2), new PluginId("example"), "Idéer til havnen", "Indsamling", MIDNIGHT, begins);
    }

    @Test
    void endsOnThePhasesLastDayAndBeginsOnItsFirst() {
        assertThat(dayOf(false)).isEqualTo("2026-12-10");
        assertThat(dayOf(true)).isEqualTo("2026-12-11");
    }
}
