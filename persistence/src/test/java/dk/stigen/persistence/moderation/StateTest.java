// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateTest {

    @ParameterizedTest
    @CsvSource({
        "WAITING, HIDDEN, DECIDED, ",
        "OPEN, HIDDEN, DECIDED, ",
        "HIDDEN, , , DECIDED",
        "APPEALED, HIDDEN, , DECIDED",
        "DECIDED, HIDDEN, DECIDED, "
    })
    void goesOnOnlyAsMakesSense(State state, State hide, State keep, State restore) {
        assertThat(state.after(Act.HIDE)).isEqualTo(Optional.ofNullable(hide));
        assertThat(state.after(Act.KEEP)).isEqualTo(Optional.ofNullable(keep));
        assertThat(state.after(Act.MASK)).contains(State.DECIDED);
        assertThat(state.after(Act.RESTORE)).isEqualTo(Optional.ofNullable(restore));
    }
}
