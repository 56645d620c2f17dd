// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Asta Prøve", "Åse Ø", "<b>Asta</b>", "#{7*7} Asta", "José", "أحمد", "Asta 🌳", "O'Brian-Ågård"})
    void takesWhatPeopleAreCalled(String typed) {
        assertThat(PersonName.typed(typed).fault()).isEmpty();
        assertThat(PersonName.typed(typed).value()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "'', name.fault.length",
        "'\u200b\u200f', name.fault.length",
        "A, name.fault.length",
        "'Asta\u202eevørP', name.fault.unseen",
        "'As\u200bta', name.fault.unseen",
        "'Asta\u3164Prøve', name.fault.unseen",
        "'A\u0300\u0301\u0302\u0303sta', name.fault.unseen",
        "'12 34', name.fault.letter",
        "'Asta 010190-1234', name.fault.cpr",
        "'Asta 0101901234', name.fault.cpr"
    })
    void refusesWhatLooksLikeAnotherOrTellsTooMuch(String typed, String fault) {
        assertThat(PersonName.typed(typed).fault()).contains(fault);
    }

    @Test
    void isOneLineWithSingleSpaces() {
        assertThat(PersonName.typed(" Asta\n\t Prøve\u00a0\u00a0Holm ").value()).isEqualTo("Asta Prøve Holm");
    }

    @Test
    void mayBeAsLongAsTheLimitAndNoLonger() {
        assertThat(PersonName.typed("å".repeat(PersonName.MAX)).fault()).isEmpty();
        assertThat(PersonName.typed("å".repeat(PersonName.MAX + 1)).fault()).contains("name.fault.length");
    }

    @Test
    void isEmptyWithoutAnythingTyped() {
        assertThat(PersonName.typed(null).isEmpty()).isTrue();
    }
}
