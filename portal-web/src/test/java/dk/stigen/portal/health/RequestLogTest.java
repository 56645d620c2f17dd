// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestLogTest {

    @Test
    void keepsTheIdThatAProxyGave() {
        assertThat(RequestLog.idOf("4bf92f3577b34da6")).isEqualTo("4bf92f3577b34da6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kort", "linje\nskift-i-loggen", "<script>alert(1)</script>"})
    void makesItsOwnInPlaceOfAnythingElse(String given) {
        assertThat(RequestLog.idOf(given)).isNotEqualTo(given).hasSize(36);
    }
}
