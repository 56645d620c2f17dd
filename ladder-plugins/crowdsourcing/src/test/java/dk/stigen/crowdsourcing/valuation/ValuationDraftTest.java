// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuationDraftTest {

    private static final String REASONS = "Det kræver en aftale med forsyningen.";

    @Test
    void mayLeaveThePriceOut() {
        assertThat(draft("Vej og Park", Optional.of(Verdict.PARTLY), Optional.empty(), REASONS)
                        .faults())
                .isEmpty();
        assertThat(draft("Vej og Park", Optional.of(Verdict.FEASIBLE), Optional.of(0L), REASONS)
                        .faults())
                .isEmpty();
    }

    @Test
    void saysOfEachFieldThatItIsEmpty() {
        assertThat(draft(" ", Optional.empty(), Optional.empty(), "\u200b").faults())
                .containsEntry("department", MessageKey.of("crowdsourcing.fault.empty.department"))
                .containsEntry("verdict", MessageKey.of("crowdsourcing.fault.verdict"))
                .containsEntry("reasons", MessageKey.of("crowdsourcing.fault.empty.reasons"));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1_000_000_000_000L, Long.MAX_VALUE, Long.MIN_VALUE})
    void takesNoPriceThatCannotBe(long cost) {
        assertThat(draft("Vej og Park", Optional.of(Verdict.FEASIBLE), Optional.of(cost), REASONS)
                        .faults())
                .containsOnlyKeys("cost");
    }

    private static ValuationDraft draft(
            String department, Optional<Verdict> verdict, Optional<Long> cost, String reasons) {
        return new ValuationDraft(new PlainText(department), verdict, cost, new PlainText(reasons));
    }
}
