// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Texts;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentKindTest {

    @ParameterizedTest
    @EnumSource
    void keepsTheTextOfEachVersionThatSomebodyMayHaveAgreedTo(ConsentKind kind) {
        assertThat(ConsentKind.keyed(kind.key())).contains(kind);
        assertThat(Texts.PRIVACY.has(Language.DANISH.locale(), "consent." + kind.key() + ".name"))
                .isTrue();
        assertThat(IntStream.rangeClosed(1, kind.version()))
                .allSatisfy(version -> assertThat(
                                Texts.PRIVACY.has(Language.DANISH.locale(), "consent." + kind.key() + "." + version))
                        .isTrue());
    }
}
