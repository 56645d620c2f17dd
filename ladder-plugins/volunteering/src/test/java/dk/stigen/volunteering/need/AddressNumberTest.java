// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressNumberTest {

    @Test
    void readsANumber() {
        assertThat(AddressNumber.parse("42")).contains(42L);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "042", "-1", "1 ", "１", "../../1", "9223372036854775808", "1;drop", "abc"})
    void isEmptyForAnythingElse(String text) {
        assertThat(AddressNumber.parse(text)).isEmpty();
    }
}
