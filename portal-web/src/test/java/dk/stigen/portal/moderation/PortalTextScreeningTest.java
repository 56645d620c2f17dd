// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.text.PlainText;
import dk.stigen.portal.settings.MunicipalitySettings;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PortalTextScreeningTest {

    private final PortalTextScreening screening = new PortalTextScreening();

    PortalTextScreeningTest() {
        screening.settings = new MunicipalitySettings() {
            @Override
            public String watchedWords() {
                return "tåbe, fjols";
            }
        };
    }

    @Test
    void saysNothingOfAnOrdinaryText() {
        assertThat(screening.warning(new PlainText("Flere bænke, tak."), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void warnsOfNumbersAndOfTheWordsThatStandThere() {
        assertThat(screening.warning(new PlainText("Tåbe, du er 110690-1234."), Locale.ENGLISH))
                .hasValueSatisfying(warning ->
                        assertThat(warning).contains("CPR number", "tåbe").doesNotContain("fjols", "110690", "{"));
    }

    @Test
    void masksTheNumberAndLeavesTheWords() {
        assertThat(screening.masked(new PlainText("Tåbe, du er 110690-1234.")).value())
                .isEqualTo("Tåbe, du er xxxxxx-xxxx.");
    }
}
