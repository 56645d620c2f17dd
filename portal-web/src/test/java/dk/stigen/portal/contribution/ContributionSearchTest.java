// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.contribution.ContributionFilter;
import dk.stigen.persistence.contribution.ContributionFilter.Since;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributionSearchTest {

    @Test
    void readsWhatIsGivenAndTakesNothingForEverything() {
        assertThat(ContributionSearch.of(null, "", null, "", null, "")).isEqualTo(ContributionFilter.ALL);
        assertThat(ContributionSearch.of(" cykel\u0000sti ", "panels", "question", "7", "", "month"))
                .isEqualTo(new ContributionFilter(
                        "cykelsti",
                        Optional.of(new PluginId("panels")),
                        Optional.of("question"),
                        Optional.of(new ActivityId(7)),
                        Optional.empty(),
                        Optional.of(Since.MONTH),
                        false));
    }

    @ParameterizedTest
    @CsvSource({
        "plugin, X, , , ,",
        "type, panels, a b, , ,",
        "activity, panels, question, 0, ,",
        "initiative, panels, question, 1, 1' or 1,",
        "since, panels, question, 1, 1, century",
    })
    void namesTheParameterThatIsWrong(
            String wrong,
            @Nullable String plugin,
            @Nullable String type,
            @Nullable String activity,
            @Nullable String initiative,
            @Nullable String since) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContributionSearch.of("", plugin, type, activity, initiative, since))
                .withMessage(wrong);
    }

    @Test
    void looksForNoMoreThanTwoHundredCharacters() {
        assertThat(ContributionSearch.of("🚲".repeat(200), null, null, null, null, null)
                        .words())
                .hasSize(400);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContributionSearch.of("a".repeat(201), null, null, null, null, null));
    }
}
