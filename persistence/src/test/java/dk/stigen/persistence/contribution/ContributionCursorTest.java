// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContributionCursorTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-26T01:02:03.000456Z", "1950-01-01T00:00:00Z", "9999-01-01T00:00:00Z"})
    void isReadAsItWasWritten(String at) {
        ContributionCursor cursor = new ContributionCursor(Instant.parse(at), 42);

        assertThat(ContributionCursor.parse(cursor.toString())).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1-", "-1", "1-x", "1-2-3", "999999999999999999-1", "1-9999999999999999999"})
    void isNothingElse(String text) {
        assertThat(ContributionCursor.parse(text)).isEmpty();
    }
}
