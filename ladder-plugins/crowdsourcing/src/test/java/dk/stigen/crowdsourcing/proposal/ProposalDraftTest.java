// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalDraftTest {

    private static final String TITLE = "Mere lys på stien";
    private static final String BODY = "Stien er mørk fra oktober til marts.";

    @Test
    void hasNoFaultsWhenBothFieldsAreFilledIn() {
        assertThat(draft(TITLE, BODY).faults(TextLimits.STANDARD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200b\u200d", "\u0000"})
    void saysOfEachFieldThatItIsEmpty(String nothing) {
        assertThat(draft(nothing, nothing).faults(TextLimits.STANDARD))
                .containsEntry("title", MessageKey.of("crowdsourcing.fault.empty.title"))
                .containsEntry("body", MessageKey.of("crowdsourcing.fault.empty.body"));
    }

    @Test
    void takesExactlyTheLimits() {
        assertThat(draft("x".repeat(150), "y".repeat(5000)).faults(TextLimits.STANDARD))
                .isEmpty();
    }

    @Test
    void saysHowManyAreTooMany() {
        assertThat(draft("x".repeat(151), "y".repeat(5001)).faults(TextLimits.STANDARD))
                .containsEntry("title", MessageKey.of("crowdsourcing.fault.long", 150, 151, 1))
                .containsEntry("body", MessageKey.of("crowdsourcing.fault.long", 5000, 5001, 1));
    }

    @Test
    void isHeldToTheLimitsOfItsActivity() {
        TextLimits narrow = new TextLimits(10, 20, 40, 100);
        assertThat(draft("Mere lys", "Stien er mørk.").faults(narrow))
                .containsEntry("title", MessageKey.of("crowdsourcing.fault.short", 10, 8))
                .containsEntry("body", MessageKey.of("crowdsourcing.fault.short", 40, 14));
    }

    @Test
    void meetsEitherOfTwoActivitiesWhereTheReaderStillChooses() {
        assertThat(new TextLimits(10, 20, 40, 100).or(new TextLimits(5, 15, 50, 200)))
                .isEqualTo(new TextLimits(5, 20, 40, 200));
    }

    @Test
    void countsAnEmojiAsOne() {
        assertThat(draft("🚲".repeat(150), BODY).faults(TextLimits.STANDARD)).isEmpty();
    }

    @Test
    void saysHowFewAreTooFew() {
        assertThat(draft("Lys", "Kort").faults(TextLimits.STANDARD))
                .containsEntry("title", MessageKey.of("crowdsourcing.fault.short", 5, 3))
                .containsEntry("body", MessageKey.of("crowdsourcing.fault.short", 20, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "#{7*7} er 49", "${7*7} er 49", "æøå 🚲"})
    void takesMarkupAndExpressionsAsText(String text) {
        assertThat(draft(text, text + BODY).faults(TextLimits.STANDARD)).isEmpty();
    }

    private static ProposalDraft draft(String title, String body) {
        return new ProposalDraft(new PlainText(title), new PlainText(body));
    }
}
