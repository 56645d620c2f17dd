// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateTest {

    @ParameterizedTest
    @CsvSource({
        "WAITING, HIDDEN, DECIDED, , DECIDED, ",
        "OPEN, HIDDEN, DECIDED, , DECIDED, ",
        "HIDDEN, , , DECIDED, DECIDED, ",
        "APPEALED, HIDDEN, , DECIDED, DECIDED, ",
        "CONTESTED, HIDDEN, DECIDED, , , DECIDED",
        "DECIDED, HIDDEN, DECIDED, , DECIDED, "
    })
    void goesOnOnlyAsMakesSense(State state, State hide, State keep, State restore, State mask, State unmask) {
        assertThat(state.after(Act.HIDE)).isEqualTo(Optional.ofNullable(hide));
        assertThat(state.after(Act.KEEP)).isEqualTo(Optional.ofNullable(keep));
        assertThat(state.after(Act.MASK)).isEqualTo(Optional.ofNullable(mask));
        assertThat(state.after(Act.UNMASK)).isEqualTo(Optional.ofNullable(unmask));
        assertThat(state.after(Act.RESTORE)).isEqualTo(Optional.ofNullable(restore));
    }
}
