// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mornings on which mail goes out, also around the nights when the clocks change. */
class MailTimesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T05:59:59Z, 2026-11-26T06:00:00Z, 2026-11-30T06:00:00Z",
        "2026-11-26T06:00:00Z, 2026-11-27T06:00:00Z, 2026-11-30T06:00:00Z",
        "2026-11-30T05:00:00Z, 2026-11-30T06:00:00Z, 2026-11-30T06:00:00Z",
        "2026-11-30T06:00:00Z, 2026-12-01T06:00:00Z, 2026-12-07T06:00:00Z",
        "2026-03-28T12:00:00Z, 2026-03-29T05:00:00Z, 2026-03-30T05:00:00Z",
        "2026-10-24T12:00:00Z, 2026-10-25T06:00:00Z, 2026-10-26T06:00:00Z"
    })
    void isSevenInTheMorningWhereThePortalIs(Instant now, Instant daily, Instant weekly) {
        assertThat(MailTimes.daily(now)).isEqualTo(daily);
        assertThat(MailTimes.weekly(now)).isEqualTo(weekly);
    }
}
