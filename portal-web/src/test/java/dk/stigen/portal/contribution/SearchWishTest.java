// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.contribution.ContributionFilter.Since;
import dk.stigen.persistence.contribution.SearchRepository.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWishTest {

    @Test
    void readsAndWritesTheSameAddress() {
        SearchWish wish = SearchWish.of("lys & stier", "crowdsourcing.proposal", "7", null, "month", null, null);

        assertThat(wish.filter().plugin()).contains(new PluginId("crowdsourcing"));
        assertThat(wish.filter().type()).contains("proposal");
        assertThat(wish.filter().since()).contains(Since.MONTH);
        assertThat(wish.getPath())
                .isEqualTo(
                        "/arena/contributions?words=lys+%26+stier&kind=crowdsourcing.proposal&since=month&initiative=7");
        assertThat(wish.getEverywhere()).isEqualTo("/arena/contributions?words=lys+%26+stier");
    }

    @Test
    void asksForInitiativesOrActivitiesAlone() {
        SearchWish initiatives = SearchWish.of("lys", "initiative", null, null, null, "17", null);

        assertThat(initiatives.place()).contains(Kind.INITIATIVE);
        assertThat(initiatives.isFirst()).isFalse();
        assertThat(initiatives.getKind()).isEqualTo("initiative");
        assertThat(SearchWish.of("lys", "activity", null, null, null, null, null)
                        .place())
                .contains(Kind.ACTIVITY);
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense, , , , ",
        "Crowdsourcing.Proposal, , , , ",
        "1' OR 1=1--, x, -1, century, ",
        ", 9223372036854775808, 0, WEEK, name;select",
    })
    void leavesOutWhatIsNoFilter(String kind, String initiative, String activity, String since, String after) {
        assertThat(SearchWish.of("", kind, initiative, activity, since, after, null))
                .isEqualTo(SearchWish.EVERYTHING);
    }

    @Test
    void showsPlacesBesideContributionsOnTheFirstPageOfAllKindsOnly() {
        assertThat(SearchWish.of("lys", null, null, null, null, null, null).isMixed())
                .isTrue();
        assertThat(SearchWish.of(" ", null, null, null, null, null, null).isMixed())
                .isFalse();
        assertThat(SearchWish.of("lys", "crowdsourcing.proposal", null, null, null, null, null)
                        .isMixed())
                .isFalse();
        assertThat(SearchWish.of("lys", null, null, null, null, "1-2", null).isMixed())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cykel", "cykel på bro", "ord"})
    void goesOnToWordsThatBeginLikeThese(String words) {
        SearchWish wish = SearchWish.of(words, null, null, null, null, null, null);

        assertThat(wish.canBegin()).isTrue();
        assertThat(wish.beginning().canBegin()).isFalse();
        assertThat(wish.beginning().getPath()).isEqualTo(wish.getPath() + "&begun=true");
        assertThat(SearchWish.of(words, null, null, null, null, null, "true")).isEqualTo(wish.beginning());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"cykel\"", "-cykel", "bro -cykel", "cykel or bro", "cykel OR bro"})
    void takesWordsWithSignsAsTheyAreMeant(String words) {
        assertThat(SearchWish.of(words, null, null, null, null, null, null).canBegin())
                .isFalse();
    }
}
