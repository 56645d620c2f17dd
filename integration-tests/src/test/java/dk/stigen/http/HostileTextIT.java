// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.stigen.system.Login;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Markup, expressions and SQL, typed into every field of a form, and then looked for on every page that a person comes to. */
@HttpTest
@TestMethodOrder(OrderAnnotation.class) // what the first types, the second looks for
class HostileTextIT {

    private static final String HOSTILE =
            "<script>alert('hostile')</script><img src=x onerror=alert(1)>#{6*791900797}${6*791900797}' OR 1=1--%_\\";

    /** What the expressions in it come to: more digits than an instant on a page has, which would be found by chance. */
    private static final String EVALUATED = Long.toString(6 * 791900797L);

    private static final String TYPED =
            "input:not([type]), input[type=text], input[type=search], input[type=email], input[type=date], textarea";
    private static final int PAGES = 150;

    private static final int OK = 200;
    private static final int FOUND = 302;
    private static final int UNPROCESSABLE = 422;

    static Stream<Arguments> forms() {
        return Stream.of(
                arguments(Login.CITIZEN, "/ladder/crowdsourcing/submit", "proposal", "send", FOUND),
                arguments(
                        Login.CITIZEN,
                        "/arena/comment/crowdsourcing/proposal/{proposal}",
                        "commentForm",
                        "send",
                        FOUND),
                arguments(Login.NEIGHBOUR, "/arena/report/crowdsourcing/proposal/{proposal}", "reportForm", "send", OK),
                arguments(Login.CITIZEN, "/me/profile", "profile", "save", UNPROCESSABLE),
                arguments(Login.OFFICIAL, "/office/initiative", "initiative", "save", FOUND),
                arguments(Login.OFFICIAL, "/office/activity/new/{initiative}", "activity", "save", FOUND),
                arguments(Login.OFFICIAL, "/office/gains/{initiative}", "gains", "save", FOUND),
                arguments(Login.OFFICIAL, "/office/scene/{initiative}", "scene", "save", UNPROCESSABLE),
                arguments(Login.OFFICIAL, "/office/copy/{initiative}", "copy", "save", UNPROCESSABLE),
                arguments(Login.OFFICIAL, "/office/groups", "group", "make", FOUND),
                arguments(Login.OFFICIAL, "/office/settings/activity/{activity}", "values", "save", UNPROCESSABLE),
                arguments(Login.OFFICIAL, "/office/audiences/activity/{activity}", "values", "save", UNPROCESSABLE),
                arguments(
                        Login.OFFICIAL,
                        "/office/note/crowdsourcing/proposal/{proposal}",
                        "noteForm",
                        "keep",
                        UNPROCESSABLE),
                arguments(
                        Login.OFFICIAL,
                        "/arena/answer/crowdsourcing/proposal/{proposal}",
                        "answerForm",
                        "publish",
                        UNPROCESSABLE),
                arguments(
                        Login.OFFICIAL,
                        "/office/block/crowdsourcing/proposal/{proposal}",
                        "blockForm",
                        "block",
                        UNPROCESSABLE),
                arguments(Login.OFFICIAL, "/office/associations", "association", "register", UNPROCESSABLE),
                arguments(Login.OFFICIAL, "/office/assisted", "citizen", "register", UNPROCESSABLE),
                arguments(Login.ADMIN, "/admin/register/departments", "entry", "save", UNPROCESSABLE),
                arguments(Login.ADMIN, "/admin/register/topics", "entry", "save", UNPROCESSABLE),
                arguments(Login.ADMIN, "/admin/register/areas", "entry", "save", UNPROCESSABLE),
                arguments(Login.ADMIN, "/admin/retention", "hold", "place", UNPROCESSABLE),
                arguments(Login.ADMIN, "/admin/plugin/crowdsourcing", "decision", "decide", UNPROCESSABLE),
                arguments(Login.ADMIN, "/office/settings/portal", "values", "save", UNPROCESSABLE));
    }

    /** @param status what is answered: where the fields are for words of any kind, it is taken */
    @Order(1)
    @ParameterizedTest(name = "{1}")
    @MethodSource("forms")
    void isStoredAsItIsOrRefusedBesideItsFieldAndStillThere(
            Login who, String template, String form, String button, int status, Client client, Client author) {
        client.loggedInAs(who);
        String path = path(template, client, author);
        Document page = Jsoup.parse(client.get(path).body());
        Map<String, String> fields = new LinkedHashMap<>(new Html(page).fields(form));
        page.select("form#" + form + " select")
                .forEach(select -> fields.putIfAbsent(select.attr("name"), anyOf(select)));
        page.select("form#" + form + " select")
                .forEach(select -> fields.replace(select.attr("name"), "", anyOf(select)));
        List<String> typed = page.select("form#" + form).select(TYPED).eachAttr("name");
        assertThat(typed).isNotEmpty();
        typed.forEach(name -> fields.put(name, HOSTILE));
        page.select("form#" + form + " input[type=submit]").eachAttr("name").forEach(fields::remove);
        fields.put(button, "x");

        HttpResponse<String> answer = client.post(path, fields);

        assertThat(answer.body()).doesNotContain(EVALUATED);
        Document again = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).as(again.text()).isEqualTo(status);
        if (status == UNPROCESSABLE) {
            assertThat(again.select("[id$=_error]").eachText())
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault).doesNotContain("hostile"));
            assertThat(typed)
                    .allSatisfy(name -> assertThat(again.getElementsByAttributeValue("name", name)
                                    .val())
                            .as(name)
                            .isEqualTo(HOSTILE));
        }
    }

    @Order(2)
    @ParameterizedTest
    @EnumSource(
            value = Login.class,
            names = {"CITIZEN", "OFFICIAL", "POLITICIAN", "ADMIN"})
    void isMarkupNowhere(Login who, Client client) {
        client.loggedInAs(who);
        Deque<String> ahead = new ArrayDeque<>(List.of(
                "/",
                "/feed",
                "/sitemap.xml",
                "/arena/contributions?words=hostile",
                "/ladder/crowdsourcing/proposals",
                "/api/v1/ladder/crowdsourcing/proposals.csv",
                "/arena/initiatives",
                "/me",
                "/office/moderation",
                "/admin/audit",
                "/admin/mail"));
        Set<String> seen = new HashSet<>();
        List<String> shown = new ArrayList<>();
        while (!ahead.isEmpty() && seen.size() < PAGES) {
            String path = ahead.pop();
            if (seen.add(path)) {
                HttpResponse<String> answer = client.get(path);
                assertThat(answer.statusCode()).as(path).isLessThan(500);
                assertThat(answer.body()).as(path).doesNotContain(EVALUATED);
                Document page = Jsoup.parse(answer.body());
                if (page.body().text().contains("alert('hostile')")) {
                    shown.add(path);
                }
                if (isPage(answer)) {
                    assertThat(page.select("script:containsData(hostile), img[onerror]"))
                            .as(path)
                            .isEmpty();
                    page.select("a[href]").eachAttr("href").stream()
                            .map(address -> address.replaceAll("#.*", ""))
                            .filter(HostileTextIT::isOurs)
                            .forEach(ahead::add);
                }
            }
        }
        assertThat(shown).contains("/feed", "/ladder/crowdsourcing/proposals").hasSizeGreaterThan(5);
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static boolean isOurs(String address) {
        return address.startsWith("/") && !address.matches("/(logout|login|language)\\b.*");
    }

    private static String anyOf(Element select) {
        return select.select("option").stream()
                .map(Element::val)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String path(String template, Client client, Client author) {
        String path = template;
        if (path.contains("{proposal}")) {
            path = path.replace("{proposal}", Long.toString(Submission.accepted(author.loggedInAs(Login.CITIZEN))));
        }
        if (path.contains("{initiative}")) {
            path = path.replace("{initiative}", initiative(client));
        }
        if (path.contains("{activity}")) {
            int activity = Json.object(client.get("/api/v1/ladder/crowdsourcing/proposals?size=1"))
                    .getJsonArray("proposals")
                    .getJsonObject(0)
                    .getInt("activity");
            path = path.replace("{activity}", Integer.toString(activity));
        }
        return path;
    }

    /** A new one, so that those of other tests are as they were. */
    private static String initiative(Client official) {
        HttpResponse<String> made = OfficeForm.open(official, "/office/initiative", "initiative")
                .with(Map.of("title", "Et sted at prøve " + System.nanoTime()))
                .send();
        return Client.location(made).replaceAll(".*/", "").replaceAll("\\?.*", "");
    }
}
