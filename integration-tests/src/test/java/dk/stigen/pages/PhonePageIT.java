// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@PageTest
class PhonePageIT {

    static Stream<Arguments> pages() {
        return IntStream.of(320, 390)
                .boxed()
                .flatMap(width -> Stream.of(
                                "/",
                                "/ladder/crowdsourcing/proposals",
                                "/about",
                                "/accessibility",
                                "/privacy",
                                "/cookies",
                                "/nope",
                                "/login/about")
                        .flatMap(path -> Stream.of(Language.values())
                                .filter(language -> width == 320 || language == Language.DANISH)
                                .map(language -> arguments(width, path, language))));
    }

    @ParameterizedTest(name = "{1} at {0} px, {2}")
    @MethodSource("pages")
    void isReadWithoutMovingSideways(int width, String path, Language language, Visitors visitors) {
        Visitor visitor = visitors.onPhone(width).speaking(language);

        visitor.go(path);

        assertThat(visitor.on(TextPage.class).overflow()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390})
    void submitsAndReadsAProposalWithoutMovingSideways(int width, Visitors visitors) {
        Visitor citizen = visitors.onPhone(width).loggedInAs(Login.CITIZEN);
        SubmissionPage form = citizen.open(SubmissionPage.class);
        assertThat(form.overflow()).isZero();

        ProposalPage page = form.write(
                        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                        "https://example.org/" + "langt".repeat(60))
                .send();

        assertThat(page.overflow()).isZero();
        assertThat(citizen.open(ProposalListPage.class).overflow()).isZero();
        citizen.go(page.address().replace("/ladder/", "/discussion/"));
        assertThat(citizen.on(ArenaPage.class).overflow()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390})
    void seesWhatMustBePutRightWithoutMovingSideways(int width, Visitors visitors) {
        SubmissionPage form = visitors.onPhone(width)
                .loggedInAs(Login.CITIZEN)
                .open(SubmissionPage.class)
                .write("", "")
                .sendInVain();

        assertThat(form.overflow()).isZero();
    }
}
