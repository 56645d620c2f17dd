// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@PageTest
class TextPageIT {

    private static Stream<Arguments> inEachLanguage(Stream<Object[]> rows) {
        return rows.flatMap(row -> Stream.of(Language.values()).map(language -> {
            Object[] more = java.util.Arrays.copyOf(row, row.length + 1);
            more[row.length] = language;
            return arguments(more);
        }));
    }

    static Stream<Arguments> texts() {
        return inEachLanguage(
                Stream.of(new Object[] {"/about"}, new Object[] {"/accessibility"}, new Object[] {"/privacy"}));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("texts")
    void isReadInBothLanguages(String path, Language language, Visitor visitor) {
        visitor.speaking(language).go(path);

        TextPage page = visitor.on(TextPage.class);
        assertThat(page.language()).isEqualTo(language.tag());
        assertThat(page.heading()).isNotBlank();
    }

    static Stream<Arguments> errors() {
        return inEachLanguage(Stream.of(
                new Object[] {"/nope", 404, "error.404"},
                new Object[] {"/ladder/crowdsourcing/proposal/999999999", 404, "error.404"},
                new Object[] {"/ladder/crowdsourcing/proposals?after=x", 400, "error.400"},
                new Object[] {"/logout", 405, "error.405"},
                new Object[] {"/login?code=x", 400, "error.login.interrupted"},
                new Object[] {"/login?error=access_denied", 400, "error.login.cancelled"}));
    }

    @ParameterizedTest(name = "{0} {3}")
    @MethodSource("errors")
    void explainsAnError(String path, int status, String key, Language language, Visitor visitor) {
        var response = visitor.speaking(language).go(path);

        TextPage page = visitor.on(TextPage.class);
        assertThat(response).isNotNull();
        assertThat(response.status()).isEqualTo(status);
        assertThat(page.language()).isEqualTo(language.tag());
        assertThat(page.heading()).isEqualTo(language.text("security", key + ".title"));
        assertThat(page.text()).contains(language.text("security", key + ".text"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("errorsOfRoles")
    void explainsWhatIsForOthers(Language language, Visitor visitor) {
        var response = visitor.speaking(language).loggedInAs(Login.CITIZEN).go("/admin/plugins");

        assertThat(response).isNotNull();
        assertThat(response.status()).isEqualTo(403);
        assertThat(visitor.on(TextPage.class).heading()).isEqualTo(language.text("security", "error.403.title"));
    }

    static Stream<Language> errorsOfRoles() {
        return Stream.of(Language.values());
    }

    @Test
    void keepsThePageWhenTheLanguageIsSwitched(Visitor visitor) {
        ProposalListPage page = visitor.open(ProposalListPage.class, "?filter=answered&order=newest");
        String path = visitor.path();

        page.switchLanguage();

        assertThat(visitor.path()).isEqualTo(path);
        assertThat(visitor.on(ProposalListPage.class).language()).isEqualTo("en");
    }

    @Test
    void keepsTheLanguageOnTheNextPage(Visitor visitor) {
        visitor.open(FrontPage.class).switchLanguage();

        assertThat(visitor.open(ProposalListPage.class).language()).isEqualTo("en");
    }
}
