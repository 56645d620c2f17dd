// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@PageTest
class FrontPageIT {

    @ParameterizedTest
    @EnumSource
    void showsTheSixRungsOfTheLadderInOrder(Language language, Visitor visitor) {
        FrontPage page = visitor.speaking(language).open(FrontPage.class);

        assertThat(page.language()).isEqualTo(language.tag());
        assertThat(page.rungs()).hasSize(6).startsWith(language.text("portal", "rung.1.name"));
        assertThat(page.rungs()).endsWith(language.text("portal", "rung.6.name"));
    }

    @Test
    void marksTheRungsThatAreToCome(FrontPage page) {
        assertThat(page.openRungs()).contains("Frivillighed", "Borgerpanel", "Crowdsourcing");
        assertThat(page.comingRungs()).isNotEmpty().doesNotContainAnyElementsOf(page.openRungs());
        assertThat(page.openRungs().size() + page.comingRungs().size()).isEqualTo(6);
    }

    @Test
    void tellsHowManyProposalsSeekSupport(FrontPage page) {
        assertThat(Integer.parseInt(page.figure())).isPositive();
    }

    @Test
    void showsWhatGoesOnNow(FrontPage page) {
        assertThat(page.news())
                .isNotEmpty()
                .allSatisfy(title -> assertThat(title).isNotBlank());
    }

    @Test
    void leadsToTheProposals(FrontPage page) {
        assertThat(page.climbToProposals().heading()).isEqualTo("Forslag fra borgere");
    }
}
