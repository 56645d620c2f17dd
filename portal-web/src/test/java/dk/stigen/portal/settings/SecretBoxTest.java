// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.stigen.portal.configuration.PortalConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretBoxTest {

    private static final String SETTING = "rules.key";
    private final SecretBox box = new SecretBox();

    @BeforeEach
    void prepare() {
        box.configuration = new PortalConfiguration();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hemmelig", "🌳 æøå", "x"})
    void readsWhatItClosed(String secret) {
        assertThat(box.opened(SETTING, box.closed(SETTING, secret))).isEqualTo(secret);
    }

    @Test
    void neverWritesTheSameTwice() {
        assertThat(box.closed(SETTING, "hemmelig"))
                .isNotEqualTo(box.closed(SETTING, "hemmelig"))
                .doesNotContain("hemmelig");
    }

    @Test
    void refusesTheSecretOfAnotherSetting() {
        String closed = box.closed(SETTING, "hemmelig");
        assertThatIllegalArgumentException().isThrownBy(() -> box.opened("rules.other", closed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hemmelig", "1:", "1:AAAA", "1:not base64!", "1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="})
    void refusesWhatItHasNotClosed(String stored) {
        assertThatIllegalArgumentException().isThrownBy(() -> box.opened(SETTING, stored));
    }
}
