// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.stigen.system.Login;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and programs send by mistake or on purpose: the status, the words beside the field, and what was typed still there. */
@HttpTest
class BadInputIT {

    private static final String NEW = "/office/initiative";
    private static final String PROPOSALS = "/api/v1/ladder/crowdsourcing/proposals";

    static Stream<Arguments> titles() {
        return Stream.of(
                arguments("nothing", "", ""),
                arguments("spaces", "    ", ""),
                arguments("marks that nobody sees", "\u200b\u200e\u2060\ufeff", ""),
                arguments("too short", "Vej", "Vej"),
                arguments("one letter too long", "å".repeat(151), "å".repeat(151)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("titles")
    void aTitleThatIsNoneIsRefusedBesideItsField(String what, String title, String kept, Client official) {
        OfficeForm form = OfficeForm.open(official.loggedInAs(Login.OFFICIAL), NEW, "initiative");

        HttpResponse<String> answer = form.with(
                        Map.of("title", title, "summary", "Det, jeg skrev, skal blive stående."))
                .send();

        assertThat(answer.statusCode()).isEqualTo(422);
        Html page = Html.of(answer);
        assertThat(page.faultOf("title")).isNotBlank();
        assertThat(page.valueOf("summary")).isEqualTo("Det, jeg skrev, skal blive stående.");
        assertThat(page.valueOf("title").replaceAll("[\\s\u200b\u200e\u2060\ufeff]", ""))
                .isEqualTo(kept);
    }

    static Stream<String> letters() {
        return Stream.of(
                "Æblegård på Østerø, åben for alle",
                "Cafe\u0301 i det gamle posthus",
                "Skoven 🌳👨‍👩‍👧 er vores",
                "مرحبا بكم في الحديقة",
                "Z̷̡a̵l̶g̴o skriver også et forløb");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void lettersOfAllKindsAreStoredAndShownAsTheyWereWritten(String title, Client official) {
        HttpResponse<String> answer = OfficeForm.open(official.loggedInAs(Login.OFFICIAL), NEW, "initiative")
                .with(Map.of("title", title))
                .send();

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Html.of(official.get(NEW + "/" + number(answer))).valueOf("title"))
                .isEqualTo(title);
    }

    static Stream<Arguments> days() {
        return Stream.of(
                arguments("a day that is not in the calendar", "2026-02-31", "", "from"),
                arguments("Danish order with strokes", "01/02/2026", "", "from"),
                arguments("no day", "i morgen", "", "from"),
                arguments("the last before the first", "2027-05-02", "2027-05-01", "until"),
                arguments("a last day that is not in the calendar", "2027-05-02", "2027-13-01", "until"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("days")
    void aPhaseWithDaysThatCannotBeIsRefusedBesideTheDay(
            String what, String from, String until, String field, Client official) {
        OfficeForm form = OfficeForm.open(
                official.loggedInAs(Login.OFFICIAL), "/office/phase/new/" + activity(official), "phase");

        HttpResponse<String> answer = form.with(Map.of("title", "Forslag til foråret", "from", from, "until", until))
                .send();

        assertThat(answer.statusCode()).isEqualTo(422);
        Html page = Html.of(answer);
        assertThat(page.faultOf(field)).isNotBlank();
        assertThat(page.valueOf("title")).isEqualTo("Forslag til foråret");
    }

    @Test
    void whatIsMissingForPublicationIsListed(Client official, Client visitor) {
        String initiative = number(OfficeForm.open(official.loggedInAs(Login.OFFICIAL), NEW, "initiative")
                .with(Map.of("title", "Et forløb, der mangler det meste"))
                .send());

        Html page = Html.of(official.get("/office/publish/" + initiative));

        assertThat(page.text()).contains("mangler", "Kort fortalt", "Mindst én aktivitet");
        // the button is not there, so somebody has made the call himself
        Map<String, String> call = new LinkedHashMap<>(page.fields("turn"));
        call.put("publish", "publish");
        HttpResponse<String> answer = official.post("/office/publish/" + initiative, call);
        assertThat(visitor.get("/api/v1/initiatives/" + initiative).statusCode())
                .as("published by a made call, answered " + answer.statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDepartmentInUseIsNotDeletedAndTheReasonIsSaid(Client administrator) {
        administrator.loggedInAs(Login.ADMIN);
        String page = Html.of(administrator.get("/admin/registers/departments")).linkTo("Kultur og Fritid");

        HttpResponse<String> answer = administrator.post(
                page, with(Html.of(administrator.get(page)).fields("removal"), Map.of("remove", "remove")));

        assertThat(answer.statusCode()).isIn(409, 422);
        assertThat(Html.of(answer).text()).contains("Det er i brug og kan ikke slettes.");
        assertThat(administrator.get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void aDraftIsAsUnknownToOthersAsWhatIsNotThere(Client official, Client citizen, Client visitor) {
        String draft = number(OfficeForm.open(official.loggedInAs(Login.OFFICIAL), NEW, "initiative")
                .with(Map.of("title", "Kun til os selv endnu"))
                .send());
        for (Client stranger : new Client[] {citizen.loggedInAs(Login.CITIZEN), visitor}) {
            for (String path : new String[] {"/arena/initiative/", "/api/v1/initiatives/"}) {
                HttpResponse<String> hidden = stranger.get(path + draft);
                HttpResponse<String> unknown = stranger.get(path + "999999999");

                assertThat(hidden.statusCode()).isEqualTo(404);
                assertThat(sameFor(hidden, draft)).isEqualTo(sameFor(unknown, "999999999"));
            }
        }
    }

    /** The answer without what is different each time: the number asked for, the nonce and the request's own id. */
    private static String sameFor(HttpResponse<String> answer, String number) {
        return answer.headers().firstValue("Content-Type").orElse("").contains("json")
                ? answer.body().replace(number, "")
                : Html.of(answer).text().replace(number, "").replaceAll("[0-9a-f-]{8,}", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/arena/initiative/0",
                "/arena/initiative/-1",
                "/arena/initiative/1%20",
                "/arena/initiative/%EF%BC%91",
                "/arena/initiative/9223372036854775808",
                "/arena/initiative/abc",
                "/arena/initiative/1.0",
                "/arena/initiative/..%2F..%2F1",
                "/api/v1/initiatives/0",
                "/api/v1/initiatives/9223372036854775808",
                "/api/v1/initiatives/%EF%BC%91",
                "/office/initiative/9223372036854775808",
                "/office/activity/999999999",
                "/office/phase/999999999",
                "/office/phase/new/999999999",
                "/office/publish/abc",
                "/office/settings/activity/999999999",
                "/office/audiences/phase/999999999",
                "/office/settings/nosuchplugin"
            })
    void aNumberThatIsNoneIsNotFound(String path, Client official) {
        assertThat(official.loggedInAs(Login.OFFICIAL).get(path).statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/initiatives?after=name;select%20pg_sleep(5)",
                "/api/v1/initiatives?status=published'%20or%20'1'='1",
                "/api/v1/initiatives?topic=1%20or%201=1",
                PROPOSALS + "?filter=user.email",
                PROPOSALS + "?size=1000000000000000000",
                PROPOSALS + "?size=0",
                "/ladder/crowdsourcing/proposals?order=id;drop"
            })
    void anOrderFilterOrPageThatIsNoneIsRefusedAtOnce(String path, Client client) {
        long began = System.nanoTime();
        HttpResponse<String> answer = client.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(System.nanoTime() - began).as("no sleep of the database's").isLessThan(4_000_000_000L);
    }

    /** An address that somebody has kept or shortened still shows something. */
    @ParameterizedTest
    @ValueSource(
            strings = {"topic=1%20or%201=1", "after=-1", "after=name;select%20pg_sleep(5)", "status=DRAFT", "step=7"})
    void aListForPeopleLeavesOutAFilterThatIsNone(String query, Client visitor) {
        HttpResponse<String> answer = visitor.get("/arena/initiatives?" + query);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Html.of(answer).text()).contains("Fjordby finder på sammen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "an unknown field that would publish|{\"title\":\"Mere lys på stien\",\"body\":\"Stien er mørk om vinteren.\",\"activity\":%d,\"status\":\"PUBLISHED\"}|400",
                "another author|{\"title\":\"Mere lys på stien\",\"body\":\"Stien er mørk om vinteren.\",\"activity\":%d,\"authorId\":1}|400",
                "a role|{\"title\":\"Mere lys på stien\",\"body\":\"Stien er mørk om vinteren.\",\"activity\":%d,\"role\":\"admin\"}|400",
                "a title that is a number|{\"title\":7,\"body\":\"Stien er mørk om vinteren.\",\"activity\":%d}|400",
                "an activity in words|{\"title\":\"Mere lys på stien\",\"body\":\"Stien er mørk om vinteren.\",\"activity\":\"den nye\"}|400",
                "the same key twice|{\"title\":\"Mere lys på stien\",\"title\":\"En anden\",\"body\":\"Stien er mørk om vinteren.\",\"activity\":%d}|400",
                "something behind the end|{\"title\":\"Mere lys på stien\",\"body\":\"Stien er mørk om vinteren.\",\"activity\":%d} {}|400",
                "half a text|{\"title\":\"Mere l|400",
                "a list|[]|400",
                "no text at all||400"
            })
    void aBodyThatIsNotAsDescribedIsRefused(String what, String body, int status, Client citizen) {
        citizen.loggedInAs(Login.CITIZEN);
        String sent = body == null ? "" : body.replace("%d", activityOfProposals(citizen));

        HttpResponse<String> answer = citizen.call("POST", PROPOSALS, sent);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Json.mediaType(answer)).isEqualTo("application/problem+json");
    }

    @Test
    void aBodyAsDeepAsAWellIsRefused(Client citizen) {
        String deep = "{\"title\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        assertThat(citizen.loggedInAs(Login.CITIZEN)
                        .call("POST", PROPOSALS, deep)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void anotherKindOfBodyIsNotTaken(Client citizen) {
        citizen.loggedInAs(Login.CITIZEN);
        HttpResponse<String> answer =
                citizen.callAs("application/xml", "POST", PROPOSALS, "<proposal><title>Lys</title></proposal>");
        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void whoMayNotIsToldWhy(Client author) {
        long own = Submission.accepted(author.loggedInAs(Login.CITIZEN));

        HttpResponse<String> answer = author.call("PUT", support(own), "");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Json.object(answer).getString("detail")).isNotBlank();
    }

    /** No audience names citizens alone; a group of citizens leaves officials out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"da|Det er for medlemmer af en bestemt gruppe.", "en|This is for members of a certain group."})
    void anOfficialIsToldWhyHeIsNotAmongTheCitizensThatAnActivityIsFor(
            String language, String reason, Client official, Client author, Client neighbour) {
        official.loggedInAs(Login.OFFICIAL).get("/language/" + language + "/about");
        String group = group(official, author.loggedInAs(Login.CITIZEN), neighbour.loggedInAs(Login.NEIGHBOUR));
        String activity = activityFor(official, group);
        try {
            int number = Json.object(submit(author, activity)).getInt("id");
            String proposal = PROPOSALS + "/" + number;
            assertThat(neighbour.call("PUT", support(number), "").statusCode()).isEqualTo(204);

            assertRefused(submit(official, activity), reason);
            assertRefused(official.call("PUT", support(number), ""), reason);
            assertThat(pressSupport(official, number).text()).contains(reason);

            assertThat(Json.object(official.get("/api/v1/contributions?activity=" + activity))
                            .getInt("total"))
                    .isEqualTo(1);
            assertThat(Json.object(official.get(proposal)).getInt("supportCount"))
                    .isEqualTo(1);
        } finally {
            access(official, activity, "READ_ONLY");
        }
    }

    /** Whoever has an interest of his own in a matter decides nothing in it, though all politicians may. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da|Du må ikke svare for kommunen på noget, du selv har skrevet.",
                "en|You may not answer for the municipality what you have written yourself."
            })
    void aPoliticianIsToldWhyHeDoesNotDecideInAMatterOfHisOwn(
            String language, String reason, Client official, Client politician, Client administrator) {
        politician.loggedInAs(Login.POLITICIAN).get("/language/" + language + "/about");
        String activity = activityWith(official.loggedInAs(Login.OFFICIAL), Map.of("v_answer_who", "POLITICIANS"));
        try {
            String answering = "/arena/answer/crowdsourcing/proposal/";
            int own = Json.object(submit(politician, activity)).getInt("id");
            int another = Json.object(submit(official, activity)).getInt("id");

            HttpResponse<String> refused = politician.get(answering + own);

            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(Html.of(refused).text()).contains(reason);
            assertThat(politician.get(answering + another).statusCode()).isEqualTo(200);
            assertThat(administrator
                            .loggedInAs(Login.ADMIN)
                            .get("/api/v1/audit?act=portal.audit.answer.disqualified")
                            .body())
                    .contains("crowdsourcing/proposal/" + own)
                    .doesNotContain("crowdsourcing/proposal/" + another);
            assertThat(politician.get(answering + own).statusCode()).isEqualTo(403);
            assertThat(disqualified(official, own))
                    .as("noted once in the matter")
                    .hasSize(1);
            assertThat(disqualified(official, another)).isEmpty();
        } finally {
            access(official, activity, "READ_ONLY");
        }
    }

    private static List<String> disqualified(Client official, int proposal) {
        return Html.of(official.get("/office/note/crowdsourcing/proposal/" + proposal))
                .texts("#disqualified li");
    }

    private static String support(long proposal) {
        return "/api/v1/contributions/crowdsourcing/proposal/" + proposal + "/support";
    }

    private static void assertRefused(HttpResponse<String> answer, String reason) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(Json.mediaType(answer)).isEqualTo("application/problem+json");
        assertThat(Json.object(answer).getString("detail")).isEqualTo(reason);
    }

    private static HttpResponse<String> submit(Client client, String activity) {
        return client.call(
                "POST",
                PROPOSALS,
                "{\"title\":\"Mere lys på stien\",\"body\":\"Stien er mørk om vinteren.\",\"activity\":%s}"
                        .formatted(activity));
    }

    /** Sends what the button of the proposal's page would send if it were there, and returns the page to which that leads. */
    private static Html pressSupport(Client client, int proposal) {
        HttpResponse<String> answer = client.post(
                "/support",
                Map.of(
                        "formToken",
                        client.formToken(),
                        "act",
                        "support",
                        "plugin",
                        "crowdsourcing",
                        "type",
                        "proposal",
                        "number",
                        Integer.toString(proposal)));
        assertThat(answer.statusCode()).isEqualTo(303);
        return Html.of(client.follow(answer));
    }

    private static String group(Client official, Client... members) {
        String group = number(OfficeForm.open(official, "/office/groups", "group")
                .with(Map.of("name", "Kun borgere " + System.nanoTime()))
                .send());
        for (Client member : members) {
            String person =
                    Integer.toString(Json.object(member.get("/api/v1/me")).getInt("id"));
            official.post(
                    "/office/membership", Map.of("formToken", official.formToken(), "group", group, "member", person));
        }
        return group;
    }

    /** Makes an open activity in which only the group submits and supports, and returns its number. */
    private static String activityFor(Client official, String group) {
        return activityWith(official, Map.of("v_submit_group", group, "v_support_group", group));
    }

    /** Makes an open activity with other audiences, and returns its number. */
    private static String activityWith(Client official, Map<String, String> audiences) {
        String activity = number(OfficeForm.open(official, "/office/activity/new/" + initiative(official), "activity")
                .with(Map.of(
                        "plugin", "crowdsourcing", "title", "For nogle " + System.nanoTime(), "access", "READ_ONLY"))
                .send());
        HttpResponse<String> chosen = OfficeForm.open(official, "/office/audiences/activity/" + activity)
                .with(audiences)
                .send();
        assertThat(chosen.statusCode()).isEqualTo(302);
        access(official, activity, "ENABLED");
        return activity;
    }

    /** Returns the number of the initiative that the demo data publish. */
    private static String initiative(Client official) {
        return Html.of(official.get("/arena/initiatives"))
                .linkTo("Fjordby finder på sammen")
                .replaceAll(".*/", "");
    }

    private static void access(Client official, String activity, String access) {
        HttpResponse<String> answer = OfficeForm.open(official, "/office/activity/" + activity, "activity")
                .with(Map.of("access", access))
                .send();
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    private static String activityOfProposals(Client client) {
        JsonObject first = Json.object(client.get(PROPOSALS + "?size=1"))
                .getJsonArray("proposals")
                .getJsonObject(0);
        return Integer.toString(first.getInt("activity"));
    }

    /** Makes an activity of an initiative of its own and returns its number. */
    private static String activity(Client official) {
        String initiative = number(OfficeForm.open(official, NEW, "initiative")
                .with(Map.of("title", "Et forløb med en fase " + System.nanoTime()))
                .send());
        return number(OfficeForm.open(official, "/office/activity/new/" + initiative, "activity")
                .with(Map.of("plugin", "crowdsourcing", "title", "En aktivitet med en fase", "access", "READ_ONLY"))
                .send());
    }

    private static Map<String, String> with(Map<String, String> fields, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(more);
        return all;
    }

    private static String number(HttpResponse<String> redirect) {
        return Client.location(redirect).replaceAll("\\?.*", "").replaceAll(".*/", "");
    }
}
