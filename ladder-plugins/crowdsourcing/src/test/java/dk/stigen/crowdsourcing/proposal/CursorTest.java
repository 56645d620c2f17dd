// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.stigen.crowdsourcing.proposal.ProposalList.Cursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void readsWhatItWrote() {
        Cursor cursor = new Cursor(4711, 216);
        assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-1",
                "1",
                "1-",
                "-",
                "1-2-3",
                "a-b",
                "1;select pg_sleep(5)-1",
                "9999999999999999999-1",
                "１-１"
            })
    void refusesWhatItNeverWrote(String text) {
        assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOf(NumberFormatException.class);
    }
}
