// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignUpStateTest {

    @Test
    void aPlaceIsTakenFromTheSignUpOnAndFreeOnceItIsGivenUpOrDeclined() {
        assertThat(Arrays.stream(SignUpState.values()).filter(SignUpState::hasPlace))
                .containsExactly(SignUpState.PLACED, SignUpState.ACCEPTED);
        assertThat(Arrays.stream(SignUpState.values()).filter(SignUpState::isActive))
                .containsExactly(SignUpState.PLACED, SignUpState.ACCEPTED, SignUpState.WAITING);
    }

    @ParameterizedTest
    @EnumSource
    void hasAName(SignUpState state) {
        assertThat(ResourceBundle.getBundle("messages.volunteering", Locale.forLanguageTag("da"))
                        .containsKey(state.messageKey()))
                .isTrue();
    }
}
