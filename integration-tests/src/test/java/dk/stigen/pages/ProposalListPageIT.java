// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.system.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@PageTest
class ProposalListPageIT {

    @ParameterizedTest
    @EnumSource
    void showsAPageOfProposals(Language language, Visitor visitor) {
        ProposalListPage page = visitor.speaking(language).open(ProposalListPage.class);

        assertThat(page.heading()).isEqualTo(language.text("crowdsourcing", "crowdsourcing.list.title"));
        assertThat(page.titles()).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?order=newest", "?order=most_supported", "?filter=open&order=newest"})
    void leadsThroughAllProposalsAndShowsEachOnce(String choice, Visitor visitor) {
        ProposalListPage page = visitor.open(ProposalListPage.class, choice);
        List<String> seen = new ArrayList<>(page.addresses());
        while (page.hasNext()) {
            page = page.next();
            seen.addAll(page.addresses());
        }

        assertThat(seen).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void putsTheMostSupportedFirst(ProposalListPage page) {
        ProposalListPage sorted = page.choose("Mest opbakning først");

        assertThat(sorted.supports()).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void showsOnlyAnsweredProposals(ProposalListPage page) {
        ProposalListPage answered = page.choose("Besvaret");

        assertThat(answered.states()).isNotEmpty().containsOnly("Besvaret");
    }

    @Test
    void showsOnlyProposalsThatSeekSupport(ProposalListPage page) {
        ProposalListPage open = page.choose("Søger opbakning");

        assertThat(open.states()).isNotEmpty().containsOnly("Søger opbakning");
    }

    @Test
    void opensAProposal(ProposalListPage page) {
        String title = page.titles().get(0);

        assertThat(page.openFirst().heading()).isEqualTo(title);
    }
}
