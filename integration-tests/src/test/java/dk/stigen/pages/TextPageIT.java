// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@PageTest
class TextPageIT {

    private static final Pattern MAX_AGE = Pattern.compile("(?i);\\s*max-age=([0-9]+)");

    private static Stream<Arguments> inEachLanguage(Stream<Object[]> rows) {
        return rows.flatMap(row -> Stream.of(Language.values()).map(language -> {
            Object[] more = java.util.Arrays.copyOf(row, row.length + 1);
            more[row.length] = language;
            return arguments(more);
        }));
    }

    static Stream<Arguments> texts() {
        return inEachLanguage(
                Stream.of("/about", "/accessibility", "/privacy", "/cookies").map(path -> new Object[] {path}));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("texts")
    void isReadInBothLanguages(String path, Language language, Visitor visitor) {
        visitor.speaking(language).go(path);

        TextPage page = visitor.on(TextPage.class);
        assertThat(page.language()).isEqualTo(language.tag());
        assertThat(page.heading()).isEqualTo(language.text("texts", path.substring(1) + ".title"));
        assertThat(page.text())
                .contains(language.text("texts", "changed"), "Fjordby Kommune")
                .doesNotContain("[[");
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

    @ParameterizedTest
    @EnumSource
    void isWordedByAnAdministratorAndPutBack(Language language, Visitors visitors) {
        Visitor admin = visitors.another().speaking(language).loggedInAs(Login.ADMIN);
        String mark = "m" + System.nanoTime();
        OfficeFormPage form = page(admin, "/admin/texts").follow(language.text("texts", "cookies.title"));
        String shipped = form.valueOf("danish");

        form.write("danish", "<h2>Ny " + mark + "</h2><script>alert(1)</script><p onclick=\"x()\">[[kommune]]</p>")
                .write("english", "<h2>New " + mark + "</h2><p>[[kommune]]</p>");
        admin.page().locator("#preview").click();
        admin.page().locator("#previewed").waitFor();
        form = admin.on(OfficeFormPage.class);
        assertThat(admin.page().locator("#previewed").innerText())
                .contains("Ny " + mark, "New " + mark, "Fjordby Kommune");
        assertThat(read(visitors, language)).doesNotContain(mark);

        form = form.save();
        assertThat(form.text()).contains(language.text("texts", "texts.saved"));
        assertThat(form.valueOf("danish"))
                .contains("<h2>Ny " + mark, "[[kommune]]")
                .doesNotContain("script", "onclick");
        assertThat(read(visitors, language))
                .contains((language == Language.DANISH ? "Ny " : "New ") + mark, "Fjordby Kommune");

        form = form.follow(language.text("texts", "texts.versions"));
        assertThat(form.text()).contains(admin.on(TextPage.class).person());
        form = form.follow(language.text("texts", "texts.version.standard")).press("putBack");
        assertThat(form.valueOf("danish")).isEqualTo(shipped);
        assertThat(read(visitors, language)).doesNotContain(mark);

        form = form.follow(language.text("texts", "texts.versions"));
        assertThat(form.text()).contains(language.text("texts", "texts.version.backToStandard"));
        admin.page().locator("main tbody a").nth(1).click();
        assertThat(admin.on(OfficeFormPage.class).text()).contains("Ny " + mark, "New " + mark);
    }

    private static String read(Visitors visitors, Language language) {
        Visitor reader = visitors.another().speaking(language);
        reader.go("/cookies");
        return reader.on(TextPage.class).text();
    }

    private static OfficeFormPage page(Visitor visitor, String path) {
        visitor.go(path);
        return visitor.on(OfficeFormPage.class);
    }

    @Test
    void isNotReplacedUnseenWhereAColleagueHasWordedItMeanwhile(Visitors visitors) {
        Visitor admin = visitors.another().loggedInAs(Login.ADMIN);
        OfficeFormPage mine = page(admin, "/admin/text/accessibility");
        try {
            admin.inAnotherTab(colleague -> page(colleague, "/admin/text/accessibility")
                    .write("danish", "En kollegas ord")
                    .save());

            mine.write("danish", "Mine egne ord");
            admin.page().locator("#save").click();
            admin.page().locator("#wording_messages").waitFor();
            mine = admin.on(OfficeFormPage.class);
            assertThat(mine.text()).contains(admin.on(TextPage.class).person());
            assertThat(mine.valueOf("danish")).isEqualTo("Mine egne ord");
            admin.inAnotherTab(
                    other -> assertThat(page(other, "/accessibility").text()).contains("En kollegas ord"));

            assertThat(mine.save().valueOf("danish")).isEqualTo("<p>Mine egne ord</p>");
        } finally {
            page(admin, "/admin/text-version/accessibility/0").press("putBack");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>Spørg [[borgmester]]</p>", "<script>alert(1)</script>"})
    void isLeftAsItIsWhereSomethingMustBePutRight(String typed, Visitors visitors) {
        Visitor admin = visitors.another().loggedInAs(Login.ADMIN);

        OfficeFormPage form =
                page(admin, "/admin/text/about").write("english", typed).saveInVain();

        assertThat(form.faultOf("english")).isNotBlank();
        assertThat(form.faultOf("danish")).isEmpty();
        assertThat(form.valueOf("english")).isEqualTo(typed);
    }

    @Test
    void isForAdministratorsToWordAlone(Visitors visitors) {
        Visitor admin = visitors.another().loggedInAs(Login.ADMIN);
        for (String path : List.of("/admin/text/nope", "/admin/text-versions/nope", "/admin/text-version/about/999")) {
            assertThat(Objects.requireNonNull(admin.go(path)).status()).as(path).isEqualTo(404);
        }
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        assertThat(Objects.requireNonNull(official.go("/admin/text/about")).status())
                .isEqualTo(403);
    }

    @Test
    void namesExactlyTheCookiesThatThePortalSets(Visitors visitors) {
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        String activity = SetUp.activity(official);
        SetUp.access(official, activity, "ENABLED");
        SetUp.audiences(official, activity, Map.of("v_submit_who", "EVERYONE"));
        try {
            Visitor guest = visitors.another();
            List<Response> answers = new ArrayList<>();
            guest.context().onResponse(answers::add);

            guest.open(FrontPage.class).switchLanguage();
            SubmissionPage form = guest.open(SubmissionPage.class, "/" + activity)
                    .write("Bænke m" + System.nanoTime(), "Der mangler bænke langs stien ved søen.");
            guest.page().locator("#guestName").fill("Asta Prøve");
            form.send();
            guest.go("/login/cookies");
            guest.page().locator("#username").fill(Login.NEIGHBOUR.user());
            guest.page().locator("#password").fill(Login.NEIGHBOUR.password());
            guest.page().locator("#kc-login").click();
            guest.backOnPortal();
            guest.go("/me/profile");
            guest.go("/cookies");

            Map<String, String> listed = new TreeMap<>();
            for (Locator row : guest.page().locator("main tbody tr").all()) {
                listed.put(
                        row.locator("th").innerText(), row.locator("td").nth(1).innerText());
            }
            assertThat(set(answers, guest)).isEqualTo(listed).containsKeys("JSESSIONID", "stigen-lang", "stigen-guest");
        } finally {
            SetUp.access(official, activity, "READ_ONLY");
        }
    }

    /** How long the browser was told to keep each cookie of the portal, in the words of the page. */
    private static Map<String, String> set(List<Response> answers, Visitor visitor) {
        Map<String, String> set = new TreeMap<>();
        answers.stream()
                .filter(answer ->
                        answer.url().startsWith(visitor.portal().portal().toString()))
                .flatMap(answer -> answer.headersArray().stream())
                .filter(header -> header.name.equalsIgnoreCase("set-cookie"))
                .map(header -> header.value)
                .forEach(cookie -> {
                    Matcher kept = MAX_AGE.matcher(cookie);
                    long seconds = kept.find() ? Long.parseLong(kept.group(1)) : -1;
                    if (seconds != 0) {
                        set.put(cookie.substring(0, cookie.indexOf('=')), inWords(seconds));
                    }
                });
        return set;
    }

    private static String inWords(long seconds) {
        return seconds < 0
                ? Language.ENGLISH.text("texts", "cookies.kept.session")
                : Language.ENGLISH.text(
                        "texts",
                        "cookies.kept.days",
                        Duration.ofSeconds(seconds).toDays());
    }

    @Test
    void isFoundFromEveryPageAndByPrograms(Visitor visitor) {
        visitor.go("/was");
        assertThat(visitor.path()).isEqualTo("/accessibility");
        assertThat(visitor.page().locator("footer li a").all())
                .extracting(link -> link.getAttribute("href"))
                .containsExactly(
                        "/arena/statistics", "/arena/open-data", "/accessibility", "/privacy", "/cookies", "/about");

        String portal = visitor.portal().portal().toString();
        assertThat(file(visitor, "/robots.txt")).contains("Disallow: /admin/\n", "Sitemap: " + portal + "/sitemap.xml");
        assertThat(file(visitor, "/.well-known/security.txt"))
                .contains("Contact: mailto:", "Expires: 20", "Canonical: " + portal + "/.well-known/security.txt");
        assertThat(file(visitor, "/sitemap/pages.xml"))
                .contains("/accessibility</loc>", "/privacy</loc>", "/cookies</loc>", "/about</loc>");
    }

    private static String file(Visitor visitor, String path) {
        APIResponse answer =
                visitor.context().request().get(visitor.portal().at(path).toString());
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.text();
    }
}
