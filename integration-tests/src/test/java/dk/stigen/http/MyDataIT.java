// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.launcher.privacy.PrivacyCommands;
import dk.stigen.system.Login;
import dk.stigen.system.PortalDatabase;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What people do with their own data: fetch it, agree and take it back, and be erased for good. */
@HttpTest
class MyDataIT {

    private static final String EXPORTS = "/api/v1/me/exports";
    private static final String CONSENTS = "/api/v1/me/consents";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void isMadeInTheBackgroundAndFetchedByItsOwnerAlone(
            Client person, Client administrator, Client nobody, PortalDatabase database) throws Exception {
        Submission.accepted(person.loggedInAs(Login.NEIGHBOUR));
        administrator.loggedInAs(Login.ADMIN);

        HttpResponse<String> asked = person.call("POST", EXPORTS, "");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        long id = Json.object(asked).getJsonNumber("id").longValue();
        assertThat(Client.location(asked)).endsWith(EXPORTS + "/" + id);
        await(() ->
                Json.object(person.get(EXPORTS + "/" + id)).getString("state").equals("ready"));

        HttpResponse<String> page = person.get("/me/export/" + id);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        assertThat(person.get(EXPORTS + "/" + id + "/file").statusCode()).isEqualTo(200);
        for (String address : List.of("/me/export/" + id, EXPORTS + "/" + id, EXPORTS + "/" + id + "/file")) {
            assertThat(administrator.get(address).statusCode()).as(address).isEqualTo(404);
        }
        assertThat(nobody.get(EXPORTS + "/" + id + "/file").statusCode()).isEqualTo(401);
        assertThat(Client.location(nobody.get("/me/export/" + id))).isEqualTo("/login/me/export/" + id);

        Map<String, String> files = unzipped(database, id);
        assertThat(files).containsOnlyKeys("data.html", "data.json");
        assertThat(files.get("data.json")).contains("\"proposals\"", "\"account\"", Submission.TITLE);
        assertThat(files.get("data.html")).contains("<html lang=\"da\">", "Forslag, du har stillet", Submission.TITLE);
        // that people have written of either in words is no harm
        assertThat(Jsoup.parse(files.get("data.html")).select("script, [src]")).isEmpty();
        assertThat(Html.of(person.get("/me/data")).text()).contains("Klar. Kan hentes til");
    }

    @Test
    void isGivenThreeTimesADay(Client person) throws Exception {
        person.loggedInAs(Login.OFFICIAL);
        for (int i = 0; i < 3; i++) {
            long id = Json.object(person.call("POST", EXPORTS, ""))
                    .getJsonNumber("id")
                    .longValue();
            await(() -> Json.object(person.get(EXPORTS + "/" + id))
                    .getString("state")
                    .equals("ready"));
        }

        HttpResponse<String> often = person.call("POST", EXPORTS, "");

        assertThat(often.statusCode()).isEqualTo(429);
        assertThat(Json.mediaType(often)).isEqualTo("application/problem+json");
        assertThat(Html.of(person.get("/me/data")).text()).contains("Prøv igen i morgen");
    }

    @Test
    void isWhatSomebodyAgreesToUntilHeTakesItBack(Client person) {
        person.loggedInAs(Login.CITIZEN);
        assertThat(person.call("PUT", CONSENTS + "/newsletter", "").statusCode())
                .isEqualTo(204);
        assertThat(newsletter(person).getBoolean("given")).isTrue();
        assertThat(Html.of(person.get("/me/data")).text()).contains("Du sagde ja", "Det har du sagt ja og nej til");

        String token = Html.of(person.get("/me/data")).hiddenField("formToken");
        HttpResponse<String> taken = person.post(
                "/me/consent", Map.of("formToken", token, "kind", "newsletter", "version", "1", "act", "withdraw"));

        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(newsletter(person).getBoolean("given")).isFalse();
        assertThat(person.call("PUT", CONSENTS + "/everything", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void isErasedForGoodAlsoAfterARestore(Client person, Client again, Client administrator, PortalDatabase database)
            throws Exception {
        long proposal = Submission.accepted(person.loggedInAs(Login.POLITICIAN));
        long id = Json.object(person.get("/api/v1/me")).getJsonNumber("id").longValue();
        List<String> who = who(database, id);

        HttpResponse<String> slip = confirm(person, "SLETT");
        assertThat(slip.statusCode()).isEqualTo(422);
        assertThat(Html.of(slip).faultOf("word")).contains("Skriv ordet SLET.");
        assertThat(Html.of(slip).valueOf("word")).isEqualTo("SLETT");
        assertThat(Html.of(slip).text()).contains("Forslag, du har stillet", "Det her bliver");

        HttpResponse<String> erased = confirm(person, "slet");
        assertThat(erased.statusCode()).as(erased.body()).isEqualTo(302);
        assertThat(Html.of(person.get(path(Client.location(erased)))).text())
                .contains("Du er slettet", "Kommunen skal kunne efterprøve");
        assertThat(person.get("/api/v1/me").statusCode()).isEqualTo(401);

        assertThat(columnsWith(database, who.get(1))).isEmpty();
        assertThat(columnsWith(database, who.get(2))).isEmpty();
        assertThat(Files.readString(database.state().resolve("erasures.log")))
                .contains(id + " ")
                .doesNotContain(who.get(1), who.get(2));
        assertThat(Html.of(administrator.get("/ladder/crowdsourcing/proposal/" + proposal))
                        .text())
                .contains(Submission.TITLE);

        // what an older backup brings back
        byHand(
                database,
                "update participant set erased_at = null, issuer = '%s', subject = '%s', display_name = '%s' where id = %d"
                        .formatted(who.get(0), who.get(1), who.get(2), id),
                "update crowdsourcing_proposal set author_id = %d where id = %d".formatted(id, proposal),
                "delete from erasure where participant_id = " + id);
        assertThat(replay(database.state())).contains("1 people are erased again");
        await(() -> columnsWith(database, who.get(1)).isEmpty());
        await(() -> one(database, "select count(*) from crowdsourcing_proposal where author_id = " + id)
                .equals("0"));
        assertThat(replay(database.state())).contains("The database has nobody who was erased");

        JsonObject export =
                Json.object(administrator.loggedInAs(Login.ADMIN).get("/api/v1/participants/" + id + "/export"));
        assertThat(export.getJsonObject("portal").getJsonArray("records")).isEmpty();
        assertThat(export.getJsonArray("plugins").getValuesAs(JsonObject.class))
                .allSatisfy(plugin -> assertThat(plugin.getJsonArray("records")).isEmpty());
        assertThat(Json.object(again.loggedInAs(Login.POLITICIAN).get("/api/v1/me"))
                        .getJsonNumber("id")
                        .longValue())
                .isNotEqualTo(id);
    }

    @Test
    void staysWhileAnAdministratorHoldsItBack(Client person, Client administrator) throws Exception {
        long id = Json.object(person.loggedInAs(Login.POLITICIAN).get("/api/v1/me"))
                .getJsonNumber("id")
                .longValue();
        HttpResponse<String> hold = administrator
                .loggedInAs(Login.ADMIN)
                .call("POST", "/api/v1/retention/holds", "{\"participant\":" + id + ",\"reason\":\"Sag 26/1\"}");
        assertThat(hold.statusCode()).as(hold.body()).isEqualTo(201);

        assertThat(path(Client.location(confirm(person, "SLET")))).isEqualTo("/me/data");
        assertThat(person.get("/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(Html.of(person.get("/me/data")).text()).contains("pligt til at bevare");
        assertThat(Html.of(administrator.get("/admin/retention")).text())
                .contains("Person nr. " + id, "Sag 26/1", "Personen har bedt om det");
        assertThat(administrator
                        .call("POST", "/api/v1/participants/" + id + "/erasure", "")
                        .statusCode())
                .isEqualTo(409);

        assertThat(administrator.call("DELETE", path(Client.location(hold)), "").statusCode())
                .isEqualTo(204);
        await(() -> person.get("/api/v1/me").statusCode() == 401);
    }

    @Test
    void isKeptNoLongerThanTheMunicipalityAllows(Client person, Client administrator, PortalDatabase database)
            throws Exception {
        long id = Json.object(person.loggedInAs(Login.POLITICIAN).get("/api/v1/me"))
                .getJsonNumber("id")
                .longValue();
        byHand(database, "update participant set last_seen_at = now() - interval '37 months' where id = " + id);
        administrator.loggedInAs(Login.ADMIN);

        JsonObject overview = Json.object(administrator.get("/api/v1/retention"));
        assertThat(overview.getInt("months")).isEqualTo(36);
        assertThat(overview.getJsonArray("candidates").getValuesAs(JsonObject.class))
                .anySatisfy(
                        candidate -> assertThat(candidate.getInt("participant")).isEqualTo((int) id));
        assertThat(Html.of(administrator.get("/admin/retention")).text())
                .contains("Tallene er en prøve", " " + id + " ");
        assertThat(person.get("/api/v1/me").statusCode()).isEqualTo(200);
        byHand(database, "update participant set last_seen_at = now() where id = " + id);
    }

    private static JsonObject newsletter(Client person) {
        return Json.array(person.get(CONSENTS)).getValuesAs(JsonObject.class).stream()
                .filter(consent -> consent.getString("key").equals("newsletter"))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> confirm(Client person, String word) {
        return OfficeForm.open(person, "/me/erase", "erase")
                .with(Map.of("word", word, "confirm", "Slet mig"))
                .send();
    }

    /** The path of an address, with what follows it. */
    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    private static String replay(Path state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Path root = Path.of(System.getProperty("stigen.root", ".."))
                .toAbsolutePath()
                .normalize();
        int status = new PrivacyCommands()
                .run(
                        root,
                        Map.of(),
                        List.of("replay", "--state", state.toString()),
                        new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(status).isZero();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Who the database says that it is: issuer, subject and name. */
    private static List<String> who(PortalDatabase database, long id) throws SQLException {
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select issuer, subject, display_name from participant where id = " + id)) {
            row.next();
            return List.of(row.getString(1), row.getString(2), row.getString(3));
        }
    }

    /** All columns of all tables in which the text stands somewhere. */
    private static List<String> columnsWith(PortalDatabase database, String text) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement();
                ResultSet columns =
                        statement.executeQuery("select c.table_name, c.column_name from information_schema.columns c"
                                + " join information_schema.tables t using (table_schema, table_name)"
                                + " where t.table_schema = 'public' and t.table_type = 'BASE TABLE'"
                                + " and c.data_type in ('text', 'character varying', 'json', 'jsonb')")) {
            while (columns.next()) {
                String table = columns.getString(1);
                String column = columns.getString(2);
                try (PreparedStatement query = connection.prepareStatement("select count(*) from \"" + table
                        + "\" where strpos(cast(\"" + column + "\" as text), ?) > 0")) {
                    query.setString(1, text);
                    try (ResultSet count = query.executeQuery()) {
                        count.next();
                        if (count.getLong(1) > 0) {
                            found.add(table + "." + column);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static Map<String, String> unzipped(PortalDatabase database, long id) throws SQLException, IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select file from data_export where id = " + id)) {
            row.next();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(row.getBytes(1)))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }

    private static void byHand(PortalDatabase database, String... statements) throws SQLException {
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String one(PortalDatabase database, String query) throws SQLException {
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void await(Callable<Boolean> reached) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!reached.call()) {
            assertThat(Instant.now()).as("in time").isBefore(end);
            Thread.sleep(200);
        }
    }
}
