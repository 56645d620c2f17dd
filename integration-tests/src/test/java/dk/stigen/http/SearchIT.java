// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search for people and programs: what it finds, for whom, and what it makes of whatever is typed into it. */
@HttpTest
class SearchIT {

    private static final String PAGE = "/arena/contributions?words=";
    private static final String API = "/api/v1/contributions?words=";
    private static final String SIMILAR = "/api/v1/contributions/similar?title=";

    static Stream<String> oddWords() {
        return Stream.of(
                "' OR 1=1--",
                "%",
                "_",
                "\\",
                "\\'",
                "\"",
                "\"lys",
                "& | ! ( ) <-> :*",
                "lys:*",
                "-",
                "-lys",
                "OR OR OR",
                "' OR 1=1--",
                "<script>alert(1)</script>",
                "#{7*7} ${7*7}",
                "'; drop table contribution;--",
                "🚲",
                "æøå ÆØÅ é",
                "a".repeat(200));
    }

    @ParameterizedTest
    @MethodSource("oddWords")
    void whateverIsTypedIsTakenForWordsAndShownAsItWasTyped(String words, Client visitor) {
        HttpResponse<String> page = visitor.get(PAGE + encoded(words));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Html.of(page).valueOf("words")).isEqualTo(words);
        assertThat(page.body()).doesNotContain("<script>alert(1)");
        assertThat(visitor.get(API + encoded(words)).statusCode()).isEqualTo(200);
        assertThat(visitor.get(SIMILAR + encoded(words)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "%%%", "zzz%"})
    void aSignForAnythingStandsForNothing(String words, Client visitor) {
        assertThat(Html.of(visitor.get(PAGE + encoded(words))).text()).contains("Vi fandt ikke noget");
        assertThat(Json.object(visitor.get(API + encoded(words))).getInt("total"))
                .isZero();
    }

    @Test
    void signsThatCannotBeSeenAreDropped(Client visitor) {
        HttpResponse<String> page = visitor.get(PAGE + "hav%00nen%01%1B%7F");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Html.of(page).valueOf("words")).isEqualTo("havnen");
        assertThat(visitor.get(API + "hav%00nen").statusCode()).isEqualTo(200);
        assertThat(visitor.get(SIMILAR + "hav%00nen").statusCode()).isEqualTo(200);
    }

    @Test
    void tooManyWordsAreRefusedBesideTheField(Client visitor) {
        String words = "lys ".repeat(60).strip();
        HttpResponse<String> answer = visitor.get(PAGE + encoded(words));

        assertThat(answer.statusCode()).isEqualTo(200);
        Html page = Html.of(answer);
        assertThat(page.faultOf("words")).isEqualTo("Søg med højst 200 tegn.");
        assertThat(page.valueOf("words")).isEqualTo(words);
        assertThat(visitor.get(API + encoded(words)).statusCode()).isEqualTo(400);
        assertThat(visitor.get(SIMILAR + "a".repeat(2001)).statusCode()).isEqualTo(400);
    }

    @Test
    void theWordsFoundAreMarkedAndMarkupIsShownAsItWasWritten(Client citizen) {
        Submission.open(citizen.loggedInAs(Login.CITIZEN))
                .send(
                        "<b>Fem</b> #{7*7} <script>alert(7)</script> blåmejsekasser",
                        "Vi hænger <i>blåmejsekasser</i> op i alle haver, & det koster ikke noget.");

        String page = citizen.get(PAGE + encoded("blåmejsekasse")).body();

        assertThat(page)
                .contains(
                        "&lt;b&gt;Fem&lt;/b&gt; #{7*7} &lt;script&gt;alert(7)&lt;/script&gt; <mark>blåmejsekasser</mark>")
                .contains("&lt;i&gt;<mark>blåmejsekasser</mark>&lt;/i&gt;")
                .doesNotContain("<script>alert(7)", "<b>Fem");
    }

    @Test
    void whereNothingSaysTheWordsThoseThatBeginLikeThemAreFound(Client citizen) {
        Submission.open(citizen.loggedInAs(Login.CITIZEN))
                .send("Gynger til legepladsen", "Legepladsen mangler svaleredeanlæg, hvor de mindste kan komme op.");

        HttpResponse<String> page = citizen.get(PAGE + encoded("legepladsen svalerede"));

        assertThat(Html.of(page).texts("#begun")).hasSize(1);
        assertThat(page.body()).contains("<mark>svaleredeanlæg</mark>", "Gynger til");
        HttpResponse<String> exact = citizen.get(PAGE + encoded("svaleredeanlæg"));
        assertThat(Html.of(exact).texts("#begun")).isEmpty();
        assertThat(exact.body()).contains("Gynger til");
        assertThat(citizen.get(PAGE + encoded("\"svalerede\"")).body()).doesNotContain("Gynger til");
    }

    @Test
    void initiativesAndActivitiesAreFoundBesideWhatPeopleMade(Client visitor) {
        HttpResponse<String> page = visitor.get(PAGE + "Fjordby+finder+sammen");

        assertThat(Html.of(page).text()).contains("Forløb og aktiviteter");
        assertThat(page.body()).containsPattern("href=\"/arena/initiative/\\d+\"");
        assertThat(Html.of(visitor.get(PAGE + "&kind=initiative")).text())
                .contains("Fjordby finder på sammen")
                .doesNotContain("Det, folk har lavet");
        assertThat(visitor.get(PAGE + "&kind=activity").body()).contains("href=\"/ladder/crowdsourcing/activity/");
    }

    @Test
    void aDraftIsFoundByOfficialsAlone(Client official, Client citizen, Client visitor) {
        OfficeForm.open(official.loggedInAs(Login.OFFICIAL), "/office/initiative", "initiative")
                .with(Map.of("title", "Kildevældets kladde"))
                .send();

        assertThat(visitor.get(PAGE + encoded("kildevæld")).body()).doesNotContain("ldets kladde");
        assertThat(citizen.loggedInAs(Login.CITIZEN)
                        .get(PAGE + encoded("kildevæld"))
                        .body())
                .doesNotContain("ldets kladde");
        assertThat(official.get(PAGE + encoded("kildevæld")).body())
                .containsPattern("href=\"/office/initiative/\\d+\"");
    }

    @Test
    void theNearestKnownWordIsOffered(Client citizen) {
        Submission.open(citizen.loggedInAs(Login.CITIZEN))
                .send("Flere rørhønsereder i parken", "Rørhønsene mangler steder, hvor de kan være i fred.");

        Html page = Html.of(citizen.get(PAGE + encoded("rørhønserder parken")));

        assertThat(page.text()).contains("Mente du: rørhønsereder parken");
        assertThat(Html.of(citizen.get(page.linkTo("rørhønsereder parken"))).text())
                .contains("Flere rørhønsereder i parken")
                .doesNotContain("Mente du");
    }

    @Test
    void onlyOneInitiativeAndOneTimeCanBeLookedThrough(Client visitor) {
        String initiative = Html.of(visitor.get("/arena/initiatives"))
                .linkTo("Fjordby finder på sammen")
                .replaceAll(".*/", "");

        Html page = Html.of(visitor.get(PAGE + "lys&since=year&initiative=" + initiative));

        assertThat(page.text()).contains("Du søger kun i Fjordby finder på sammen.", "Mere lys på stien ved havnen");
        assertThat(Html.of(visitor.get(PAGE + "lys&initiative=999999999")).text())
                .contains("Vi fandt ikke noget");
        assertThat(visitor.get("/api/v1/contributions?since=century").statusCode())
                .isEqualTo(400);
        assertThat(visitor.get("/api/v1/contributions?since=year").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsSimilarIsFoundByTwoWordsInAnyForm(Client citizen) {
        Submission.open(citizen.loggedInAs(Login.CITIZEN))
                .send("Flagermuskasser under skolens tag", "Flagermusene bor i de gamle træer, som snart skal fældes.");

        JsonObject found = Json.object(citizen.get(SIMILAR + encoded("En flagermuskasse på hver skole")));

        assertThat(found.getJsonArray("similar").getJsonObject(0).getString("title"))
                .isEqualTo("Flagermuskasser under skolens tag");
        assertThat(Json.object(citizen.get(SIMILAR + "flagermuskasser+xylofon")).getJsonArray("similar"))
                .isEmpty();
    }

    @Test
    void theFormShowsWhatIsSimilarAndKeepsWhatWasTyped(Client citizen) {
        long first = number(Submission.open(citizen.loggedInAs(Login.CITIZEN))
                .send(
                        "Vildtkamera ved grævlingegraven",
                        "Så kan alle følge grævlingerne om natten uden at forstyrre."));
        Map<String, String> fields =
                new LinkedHashMap<>(Submission.open(citizen).hidden());
        fields.put("title", "Vildtkamera til grævlingegraven");
        fields.put("body", "");
        fields.put("similarLook", "Se, om noget ligner");

        HttpResponse<String> answer = citizen.post(Submission.PATH, fields);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Html.of(answer).linkTo("Vildtkamera ved grævlingegraven"))
                .endsWith("/ladder/crowdsourcing/proposal/" + first);
        assertThat(Html.of(answer).valueOf("title")).isEqualTo("Vildtkamera til grævlingegraven");
    }

    private static long number(HttpResponse<String> answer) {
        return Long.parseLong(Client.location(answer).replaceAll(".*/", ""));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }
}
