// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CvrTest {

    @ParameterizedTest
    @ValueSource(strings = {"10150817", " 10 15 08 17 ", "DK10150817", "dk 10150817"})
    void isTakenHoweverItIsWritten(String typed) {
        assertThat(Cvr.typed(typed)).contains(new Cvr("10150817"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "12345678",
                "10150818",
                "1015081",
                "101508170",
                "1015081x",
                "00000000",
                "１０１５０８１７",
                "10150817 OR 1=1"
            })
    void isNoNumberWithoutEightDigitsAndTheirCheck(String typed) {
        assertThat(Cvr.typed(typed)).isEmpty();
    }

    @Test
    void isNotMadeOfAnythingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cvr("12345678"));
    }
}
