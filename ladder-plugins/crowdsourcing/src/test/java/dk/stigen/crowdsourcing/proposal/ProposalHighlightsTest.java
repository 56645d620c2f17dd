// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProposalHighlightsTest {

    @Test
    void keepsAShortTextOnOneLine() {
        assertThat(ProposalHighlights.summary("Et\n\nto  tre")).isEqualTo("Et to tre");
    }

    @Test
    void cutsBetweenWords() {
        String summary = ProposalHighlights.summary("cykelsti ".repeat(40));
        assertThat(summary).endsWith("cykelsti …").hasSizeLessThanOrEqualTo(162);
    }

    @Test
    void neverCutsAnEmojiInTwo() {
        assertThat(ProposalHighlights.summary("🚲".repeat(200))).isEqualTo("🚲".repeat(160) + " …");
    }
}
