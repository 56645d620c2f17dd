// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueCursorTest {

    @ParameterizedTest
    @ValueSource(strings = {"w17", "17", "w9223372036854775"})
    void isReadAsItIsWritten(String text) {
        assertThat(QueueCursor.parse(text)).map(QueueCursor::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "w", "0", "x1", "1w", "9223372036854775808", "1; drop table moderation"})
    void isNothingElse(String text) {
        assertThat(QueueCursor.parse(text)).isEmpty();
    }
}
