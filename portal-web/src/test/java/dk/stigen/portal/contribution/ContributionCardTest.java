// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContributionCardTest {

    @Test
    void keepsAShortTextOnOneLine() {
        assertThat(ContributionCard.summary(" Et\n\nto ")).isEqualTo("Et to");
    }

    @Test
    void cutsALongTextBetweenWordsAndNeverAnEmoji() {
        assertThat(ContributionCard.summary("cykelsti ".repeat(40)))
                .endsWith("cykelsti …")
                .hasSizeLessThanOrEqualTo(202);
        assertThat(ContributionCard.summary("🚲".repeat(300))).isEqualTo("🚲".repeat(200) + " …");
    }
}
