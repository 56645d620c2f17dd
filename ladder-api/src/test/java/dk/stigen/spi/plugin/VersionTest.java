// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    @Test
    void standsInTheOrderOfReleases() {
        List<Version> inOrder = List.of(
                Version.parse("0.9"),
                Version.parse("1-SNAPSHOT"),
                Version.parse("1"),
                Version.parse("1.0.1"),
                Version.parse("1.2.0-alpha"),
                Version.parse("1.2.0-beta"),
                Version.parse("1.2"),
                Version.parse("1.10"));
        assertThat(inOrder.stream().sorted().toList()).isEqualTo(inOrder);
    }

    @Test
    void isTheSameHoweverShortItIsWritten() {
        assertThat(Version.parse("1")).isEqualTo(Version.parse("1.0.0")).hasToString("1.0.0");
        assertThat(Version.parse("1.2-rc.1")).hasToString("1.2.0-rc.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1", "1.2.3.4", "1.x", "1.0-", "1.0 beta", "-1"})
    void refusesWhatIsNoVersion(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Version.parse(text));
    }
}
