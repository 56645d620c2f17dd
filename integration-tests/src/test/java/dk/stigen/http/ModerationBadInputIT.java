// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import dk.stigen.system.PortalDatabase;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed by mistake, written too often, and moderated by whoever may not: status, message, and what was typed is kept. */
@HttpTest
class ModerationBadInputIT {

    private static final String PROBLEM = "application/problem+json";
    private static final String CPR = "110690-1234";
    private static final String REASON = "Det hører ikke til her.";

    @Test
    void aCprNumberInACommentIsWarnedOfAndMasked(Client author, Client visitor) {
        long proposal = proposal(author);
        String comments = comments(proposal);
        String comment = "Min nabo er %s, spørg ham.".formatted(CPR);

        HttpResponse<String> warned = author.call("POST", comments, "{\"body\":\"%s\"}".formatted(comment));
        assertThat(warned.statusCode()).as(warned.body()).isEqualTo(422);
        assertThat(Json.mediaType(warned)).isEqualTo(PROBLEM);
        assertThat(Json.object(warned).getString("detail")).contains("CPR number");
        assertThat(Json.object(visitor.get(comments)).getInt("total")).isZero();

        HttpResponse<String> sent =
                author.call("POST", comments, "{\"body\":\"%s\",\"masked\":true}".formatted(comment));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        assertThat(visitor.get(comments).body())
                .contains("Min nabo er xxxxxx-xxxx")
                .doesNotContain(CPR);
    }

    @Test
    void theCommentFormKeepsWhatWasTypedAndOffersToMaskIt(Client author, Client visitor) {
        long proposal = proposal(author);
        OfficeForm form = OfficeForm.open(author, "/arena/comment/crowdsourcing/proposal/" + proposal, "commentForm")
                .with(Map.of("body", "Hun er " + CPR, "send", "Send"));

        HttpResponse<String> warned = form.send();

        assertThat(warned.statusCode()).isEqualTo(422);
        Html page = Html.of(warned);
        assertThat(page.faultOf("body")).contains("CPR-nummer");
        assertThat(page.valueOf("body")).isEqualTo("Hun er " + CPR);
        Map<String, String> again = new LinkedHashMap<>(page.fields("commentForm"));
        assertThat(again).containsKey("confirmed");
        again.put("send", "Send");
        HttpResponse<String> sent = author.post(form.path(), again);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        assertThat(visitor.get(comments(proposal)).body()).contains("Hun er xxxxxx-xxxx");
    }

    @Test
    void aCprNumberInAProposalIsWarnedOfAndMasked(Client author, Client visitor) {
        author.loggedInAs(Login.CITIZEN);
        String body = "En vandpost på torvet, som Hans, %s, har bedt om i årevis.".formatted(CPR);

        HttpResponse<String> warned = Submission.open(author).send(Submission.TITLE, body);

        assertThat(warned.statusCode()).isEqualTo(422);
        Html page = Html.of(warned);
        assertThat(page.faultOf("body")).contains("CPR-nummer");
        assertThat(page.valueOf("body")).isEqualTo(body);
        assertThat(page.fields("proposal")).containsEntry("confirmed", "on");
        Map<String, String> again = new LinkedHashMap<>(page.hiddenFields("proposal"));
        again.putAll(Map.of("title", Submission.TITLE, "body", body, "confirmed", "on", "send", "Stil forslaget"));
        HttpResponse<String> sent = author.post(Submission.PATH, again);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        assertThat(visitor.get(Client.location(sent)).body())
                .contains("xxxxxx-xxxx")
                .doesNotContain(CPR);
    }

    @Test
    void theSameTwiceAndAFloodAreRefusedWithTheTextKept(Client author, Client admin) {
        long proposal = proposal(author);
        // whoever floods is silent for a minute, so not one of those who write in other tests
        admin.loggedInAs(Login.ADMIN);
        assertThat(admin.call("POST", comments(proposal), "{\"body\":\"Det samme.\"}")
                        .statusCode())
                .isEqualTo(201);

        HttpResponse<String> again = comment(admin, proposal, "Det samme.");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(Html.of(again).valueOf("body")).isEqualTo("Det samme.");
        assertThat(Html.of(again).faultOf("body")).contains("inden for et døgn");

        for (int i = 0; i < 9; i++) {
            admin.call("POST", comments(proposal), "{\"body\":\"Nummer %d\"}".formatted(i));
        }
        HttpResponse<String> flood = comment(admin, proposal, "Og et til.");
        assertThat(flood.statusCode()).isEqualTo(429);
        assertThat(flood.headers().firstValue("Retry-After")).contains("60");
        assertThat(Html.of(flood).valueOf("body")).isEqualTo("Og et til.");
        assertThat(Html.of(flood).faultOf("body")).contains("på et minut");
    }

    private static HttpResponse<String> comment(Client client, long proposal, String body) {
        return OfficeForm.open(client, "/arena/comment/crowdsourcing/proposal/" + proposal, "commentForm")
                .with(Map.of("body", body, "send", "Send"))
                .send();
    }

    @Test
    void aModeratorDoesNotJudgeHisOwnReportNorHisOwnText(Client author, Client official) {
        String matter = "/api/v1/moderation/crowdsourcing/proposal/" + proposal(author);
        official.loggedInAs(Login.OFFICIAL);
        assertThat(official.call("POST", matter + "/reports", "{\"reason\":\"SPAM\"}")
                        .statusCode())
                .isEqualTo(201);
        HttpResponse<String> again = official.call("POST", matter + "/reports", "{\"reason\":\"SPAM\"}");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Json.object(again).getBoolean("again")).isTrue();

        refused(official, matter, 403, "selv anmeldt");

        String comments = matter.replace("moderation", "contributions") + "/comments";
        long own = Json.object(official.call("POST", comments, "{\"body\":\"Vi ser på det.\"}"))
                .getInt("id");
        refused(official, "/api/v1/moderation/portal/comment/" + own, 403, "dit eget");
    }

    @Test
    void nobodyReportsOrModeratesWhatHeMayNotRead(
            Client author, Client neighbour, Client official, PortalDatabase database) throws Exception {
        long proposal = proposal(author);
        String matter = "/api/v1/moderation/crowdsourcing/proposal/" + proposal;
        long comment = Json.object(author.call("POST", comments(proposal), "{\"body\":\"Det er kun for mig.\"}"))
                .getInt("id");
        execute(
                database,
                "update contribution set reach = 'PEOPLE', people = array[author_id] where plugin_id = 'crowdsourcing' and number = "
                        + proposal);
        neighbour.loggedInAs(Login.NEIGHBOUR);
        official.loggedInAs(Login.OFFICIAL);

        for (String address : new String[] {matter, "/api/v1/moderation/portal/comment/" + comment}) {
            assertThat(neighbour
                            .call("POST", address + "/reports", "{\"reason\":\"SPAM\"}")
                            .statusCode())
                    .isEqualTo(404);
            refused(official, address, 404, "no such");
        }
        assertThat(official.get("/office/matter/crowdsourcing/proposal/" + proposal)
                        .statusCode())
                .isEqualTo(404);
        assertThat(neighbour
                        .get("/arena/report/crowdsourcing/proposal/" + proposal)
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a citizen|NEIGHBOUR|{\"act\":\"HIDE\",\"reason\":\"Nej\"}|403",
                "no reason|OFFICIAL|{\"act\":\"HIDE\",\"reason\":\" \"}|422",
                "no act|OFFICIAL|{\"reason\":\"Nej\"}|422",
                "an act that is none|OFFICIAL|{\"act\":\"BURN\",\"reason\":\"Nej\"}|400",
                "what is not hidden cannot be restored|OFFICIAL|{\"act\":\"RESTORE\",\"reason\":\"Jo\"}|409"
            })
    void refusesWhatIsWrongAndHidesNothing(
            String what, Login login, String body, int status, Client author, Client other, Client visitor) {
        long proposal = proposal(author);
        other.loggedInAs(login);

        HttpResponse<String> answer =
                other.call("POST", "/api/v1/moderation/crowdsourcing/proposal/" + proposal + "/decisions", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Json.mediaType(answer)).isEqualTo(PROBLEM);
        assertThat(visitor.get("/ladder/crowdsourcing/proposal/" + proposal).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsHiddenIsThereForItsAuthorAndTheModeratorsAlone(
            Client author, Client neighbour, Client official, Client visitor) {
        long proposal = proposal(author);
        neighbour.loggedInAs(Login.NEIGHBOUR);
        official.loggedInAs(Login.OFFICIAL);
        long comment = Json.object(neighbour.call("POST", comments(proposal), "{\"body\":\"Det er noget vås.\"}"))
                .getInt("id");
        String matter = "/api/v1/moderation/portal/comment/" + comment;

        assertThat(decide(official, matter, "HIDE").statusCode()).isEqualTo(204);

        assertThat(Json.object(visitor.get(comments(proposal))).getInt("total")).isZero();
        assertThat(visitor.get(comments(proposal)).body()).doesNotContain("noget vås");
        assertThat(visitor.get("/ladder/crowdsourcing/proposal/" + proposal).body())
                .doesNotContain("noget vås");
        JsonObject own = Json.object(neighbour.get(comments(proposal)))
                .getJsonArray("comments")
                .getJsonObject(0);
        assertThat(own.getString("body")).isEqualTo("Det er noget vås.");
        assertThat(own.getBoolean("hidden")).isTrue();
        // nobody answers it or agrees with it, and its author leaves it as it was seen
        assertThat(author.call("POST", comments(proposal), "{\"body\":\"Nej da\",\"answers\":%d}".formatted(comment))
                        .statusCode())
                .isEqualTo(404);
        assertThat(neighbour
                        .call("PUT", "/api/v1/comments/" + comment, "{\"body\":\"Pænere\"}")
                        .statusCode())
                .isEqualTo(409);

        assertThat(decide(official, matter, "RESTORE").statusCode()).isEqualTo(204);
        assertThat(Json.object(visitor.get(comments(proposal))).getInt("total")).isEqualTo(1);

        String address = "/api/v1/moderation/crowdsourcing/proposal/" + proposal;
        assertThat(decide(official, address, "HIDE").statusCode()).isEqualTo(204);
        for (String surface : new String[] {
            "/ladder/crowdsourcing/proposal/" + proposal,
            "/api/v1/contributions/crowdsourcing/proposal/" + proposal,
            "/api/v1/ladder/crowdsourcing/proposals/" + proposal,
            "/arena/discussion/crowdsourcing/proposal/" + proposal,
            comments(proposal)
        }) {
            assertThat(visitor.get(surface).statusCode()).as(surface).isEqualTo(404);
            assertThat(neighbour.get(surface).statusCode()).as(surface).isEqualTo(404);
            assertThat(author.get(surface).statusCode()).as(surface).isEqualTo(200);
        }
        assertThat(author.call("POST", address + "/appeals", "{\"text\":\"Hvorfor?\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(author.call("POST", address + "/appeals", "{\"text\":\"Igen?\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(neighbour
                        .call("POST", address + "/appeals", "{\"text\":\"Hvorfor?\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPartIsCutOutOfACommentAndOfAProposal(Client author, Client official, Client visitor) {
        long proposal = proposal(author);
        official.loggedInAs(Login.OFFICIAL);
        long comment = Json.object(
                        author.call("POST", comments(proposal), "{\"body\":\"Spørg Hans i nummer 14, han ved det.\"}"))
                .getInt("id");
        String matter = "/api/v1/moderation/portal/comment/" + comment + "/decisions";
        String cut = "{\"act\":\"MASK\",\"reason\":\"Det er en persons adresse.\",\"part\":\"%s\"}";

        assertThat(official.call("POST", matter, cut.formatted("")).statusCode())
                .isEqualTo(422);
        assertThat(official.call("POST", matter, cut.formatted("nummer 15")).statusCode())
                .isEqualTo(403);
        assertThat(official.call("POST", matter, cut.formatted("Hans i nummer 14"))
                        .statusCode())
                .isEqualTo(204);

        assertThat(visitor.get(comments(proposal)).body())
                .contains("Spørg […], han ved det.")
                .doesNotContain("nummer 14");
        assertThat(official.get("/office/matter/portal/comment/" + comment).body())
                .contains("Spørg Hans i nummer 14, han ved det.");

        assertThat(official.call(
                                "POST",
                                "/api/v1/moderation/crowdsourcing/proposal/" + proposal + "/decisions",
                                cut.formatted("spare mange flasker"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(visitor.get("/ladder/crowdsourcing/proposal/" + proposal).body())
                .contains("ville […] om sommeren")
                .doesNotContain("spare mange flasker");
        assertThat(visitor.get("/api/v1/contributions/crowdsourcing/proposal/" + proposal)
                        .body())
                .contains("ville […] om sommeren");
    }

    @Test
    void anAppealAgainstAMaskIsDecidedByAnotherAndPutsTheWordsBack(
            Client author, Client neighbour, Client official, Client admin, Client visitor) {
        long proposal = proposal(author);
        String page = "/ladder/crowdsourcing/proposal/" + proposal;
        String matter = "/api/v1/moderation/crowdsourcing/proposal/" + proposal;
        neighbour.loggedInAs(Login.NEIGHBOUR);
        official.loggedInAs(Login.OFFICIAL);
        admin.loggedInAs(Login.ADMIN);
        assertThat(appeal(author, matter, "Hvorfor?").statusCode()).isEqualTo(404);
        assertThat(mask(official, matter, "spare mange flasker").statusCode()).isEqualTo(204);

        assertThat(appeal(neighbour, matter, "Hvorfor?").statusCode()).isEqualTo(404);
        assertThat(appeal(author, matter, " ").statusCode()).isEqualTo(422);
        assertThat(appeal(author, matter, "x".repeat(2001)).statusCode()).isEqualTo(422);
        assertThat(appeal(author, matter, "Det er jo flasker.").statusCode()).isEqualTo(204);
        assertThat(appeal(author, matter, "Igen?").statusCode()).isEqualTo(409);
        assertThat(Html.of(neighbour.get(page)).text()).doesNotContain("sløret");
        for (Client reader : new Client[] {author, neighbour, visitor}) {
            assertThat(reader.get(page).body()).contains("ville […] om").doesNotContain("spare mange flasker");
        }
        JsonObject waiting = Json.object(admin.get("/api/v1/moderation?filter=appealed"))
                .getJsonArray("moderated")
                .getJsonObject(0);
        assertThat(waiting.getString("ref")).isEqualTo("crowdsourcing/proposal/" + proposal);
        assertThat(waiting.getString("state")).isEqualTo("CONTESTED");
        assertThat(waiting.getString("appeal")).isEqualTo("Det er jo flasker.");

        assertThat(decide(official, matter, "UNMASK").statusCode()).isEqualTo(403);
        assertThat(decide(admin, matter, "RESTORE").statusCode()).isEqualTo(409);
        assertThat(decide(admin, matter, "UNMASK").statusCode()).isEqualTo(204);
        assertThat(visitor.get(page).body()).contains("spare mange flasker").doesNotContain("[…]");
        // whoever had the page open meanwhile is told
        assertThat(decide(official, matter, "UNMASK").statusCode()).isEqualTo(409);
        assertThat(official.call(
                                "POST",
                                matter + "/decisions",
                                "{\"act\":\"KEEP\",\"reason\":\"Nej\",\"seen\":%d}"
                                        .formatted(waiting.getInt("decision")))
                        .statusCode())
                .isEqualTo(409);
        assertThat(appeal(author, matter, "Tak").statusCode()).isEqualTo(404);
    }

    @Test
    void whatTheAuthorHasWrittenSinceTheMaskStays(Client author, Client official, Client admin, Client visitor) {
        long proposal = proposal(author);
        official.loggedInAs(Login.OFFICIAL);
        admin.loggedInAs(Login.ADMIN);
        long comment = Json.object(
                        author.call("POST", comments(proposal), "{\"body\":\"Spørg Grethe i Netto, hun ved det.\"}"))
                .getInt("id");
        String matter = "/api/v1/moderation/portal/comment/" + comment;
        assertThat(mask(official, matter, "Grethe i Netto").statusCode()).isEqualTo(204);
        assertThat(Html.of(author.get("/ladder/crowdsourcing/proposal/" + proposal))
                        .text())
                .contains("sløret en del af din kommentar");
        assertThat(appeal(author, matter, "Hun vil gerne.").statusCode()).isEqualTo(204);
        assertThat(Html.of(admin.get("/office/matter/portal/comment/" + comment))
                        .text())
                .contains("Grethe i Netto", "Sætter du ordene ind igen, står teksten, som den var.");

        assertThat(author.call("PUT", "/api/v1/comments/" + comment, "{\"body\":\"Spørg i Netto, de ved det.\"}")
                        .statusCode())
                .isLessThan(300);
        assertThat(Html.of(admin.get("/office/matter/portal/comment/" + comment))
                        .text())
                .contains("Teksten er ændret");
        assertThat(decide(admin, matter, "UNMASK").statusCode()).isEqualTo(204);
        assertThat(visitor.get(comments(proposal)).body())
                .contains("Spørg i Netto, de ved det.")
                .doesNotContain("Grethe");
    }

    private static HttpResponse<String> appeal(Client author, String matter, String text) {
        return author.call("POST", matter + "/appeals", "{\"text\":\"%s\"}".formatted(text));
    }

    private static HttpResponse<String> mask(Client moderator, String matter, String part) {
        return moderator.call(
                "POST",
                matter + "/decisions",
                "{\"act\":\"MASK\",\"reason\":\"%s\",\"part\":\"%s\"}".formatted(REASON, part));
    }

    @Test
    void whoIsPausedIsToldWhyAndWritesAgainOnceThatIsLifted(Client author, Client politician, Client official) {
        long proposal = proposal(author);
        politician.loggedInAs(Login.POLITICIAN);
        official.loggedInAs(Login.OFFICIAL);
        long comment = Json.object(politician.call("POST", comments(proposal), "{\"body\":\"Pas på, du.\"}"))
                .getInt("id");
        String blocks = "/api/v1/moderation/portal/comment/" + comment + "/author/blocks";
        assertThat(author.call("POST", blocks, "{\"days\":3,\"reason\":\"Nej\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(official.call("POST", blocks, "{\"days\":0,\"reason\":\"Nej\"}")
                        .statusCode())
                .isEqualTo(422);

        assertThat(official.call("POST", blocks, "{\"days\":3,\"reason\":\"Det var en trussel.\"}")
                        .statusCode())
                .isEqualTo(204);
        try {
            HttpResponse<String> refused = politician.call("POST", comments(proposal), "{\"body\":\"Og noget mere.\"}");
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(Json.object(refused).getString("detail")).contains("Det var en trussel.");
            assertThat(politician
                            .call("PUT", "/api/v1/comments/" + comment, "{\"body\":\"Pas på, du der.\"}")
                            .statusCode())
                    .isEqualTo(403);
            HttpResponse<String> form = politician.get("/arena/comment/crowdsourcing/proposal/" + proposal);
            assertThat(form.statusCode()).isEqualTo(403);
            assertThat(Html.of(form).text()).contains("Det var en trussel.");
            // before anything is written in vain
            assertThat(Html.of(politician.get(Submission.PATH)).text()).contains("Det var en trussel.");
            HttpResponse<String> submission = Submission.open(politician).send(Submission.TITLE, Submission.BODY);
            assertThat(submission.statusCode()).isEqualTo(403);
            assertThat(Html.of(submission).text()).contains("Det var en trussel.");
            assertThat(Html.of(submission).valueOf("body")).isEqualTo(Submission.BODY);
        } finally {
            Html page = Html.of(official.get("/office/blocks"));
            page.document()
                    .select("input[name=block]")
                    .forEach(block -> official.post(
                            "/office/lift-block",
                            Map.of("block", block.val(), "formToken", page.hiddenField("formToken"))));
        }
        assertThat(politician
                        .call("POST", comments(proposal), "{\"body\":\"Undskyld.\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aCommentWaitsToBeReadWhereTheActivitySaysSo(
            Client author, Client neighbour, Client official, Client visitor, PortalDatabase database)
            throws Exception {
        long proposal = proposal(author);
        neighbour.loggedInAs(Login.NEIGHBOUR);
        official.loggedInAs(Login.OFFICIAL);
        String activity = "(select activity_id from crowdsourcing_proposal where id = %d)".formatted(proposal);
        execute(
                database,
                "insert into chosen_value (id, kind, plugin_id, key, scope, scope_id, value, changed_at, changed_by, version)"
                        + " select nextval('chosen_value_seq'), 'SETTING', 'crowdsourcing', 'crowdsourcing.commentReadFirst',"
                        + " 'ACTIVITY', " + activity + ", 'true', now(), min(id), 0 from participant");
        long comment;
        try {
            comment = Json.object(neighbour.call("POST", comments(proposal), "{\"body\":\"Må jeg være med?\"}"))
                    .getInt("id");
        } finally {
            execute(
                    database,
                    "delete from chosen_value where key = 'crowdsourcing.commentReadFirst' and scope_id = " + activity);
        }

        assertThat(visitor.get(comments(proposal)).body()).doesNotContain("Må jeg være med?");
        assertThat(author.get(comments(proposal)).body()).doesNotContain("Må jeg være med?");
        assertThat(Html.of(neighbour.get("/ladder/crowdsourcing/proposal/" + proposal))
                        .text())
                .contains("Må jeg være med?", "venter på at blive læst");
        JsonObject first = Json.object(official.get("/api/v1/moderation"))
                .getJsonArray("moderated")
                .getJsonObject(0);
        assertThat(first.getString("ref")).isEqualTo("portal/comment/" + comment);
        assertThat(first.getString("state")).isEqualTo("WAITING");

        assertThat(decide(official, "/api/v1/moderation/portal/comment/" + comment, "KEEP")
                        .statusCode())
                .isEqualTo(204);
        assertThat(visitor.get(comments(proposal)).body()).contains("Må jeg være med?");
        assertThat(Json.object(visitor.get(comments(proposal))).getInt("total")).isEqualTo(1);
    }

    private static void refused(Client moderator, String matter, int status, String why) {
        HttpResponse<String> answer = decide(moderator, matter, "HIDE");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Json.mediaType(answer)).isEqualTo(PROBLEM);
        assertThat(Json.object(answer).getString("detail")).contains(why);
    }

    private static HttpResponse<String> decide(Client moderator, String matter, String act) {
        return moderator.call(
                "POST", matter + "/decisions", "{\"act\":\"%s\",\"reason\":\"%s\"}".formatted(act, REASON));
    }

    private static long proposal(Client author) {
        return Submission.accepted(author.loggedInAs(Login.CITIZEN));
    }

    private static String comments(long proposal) {
        return "/api/v1/contributions/crowdsourcing/proposal/" + proposal + "/comments";
    }

    private static void execute(PortalDatabase database, String sql) throws Exception {
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
