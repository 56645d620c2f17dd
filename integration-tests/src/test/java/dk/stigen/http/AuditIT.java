// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.stigen.launcher.audit.AuditCommands;
import dk.stigen.system.Login;
import dk.stigen.system.PortalDatabase;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class AuditIT {

    private static final String PERMISSION_DENIED = "42501";

    @Test
    void tellsInWordsWhoAnsweredWhat(Client citizen, Client official, Client administrator) {
        long proposal = Submission.accepted(citizen.loggedInAs(Login.CITIZEN));
        int id = Json.object(official.loggedInAs(Login.OFFICIAL).get("/api/v1/me"))
                .getInt("id");
        answer(official, proposal);
        administrator.loggedInAs(Login.ADMIN);

        assertThat(Html.of(administrator.get("/admin/audit?act=portal.audit.answer.given&person=" + id))
                        .text())
                .contains(
                        "(nr. " + id + ")", "Besvarede et bidrag for kommunen", "Forslag " + proposal, "Svar: Afvist");
        administrator.get("/language/en/about");
        assertThat(Html.of(administrator.get("/admin/audit?person=" + id)).text())
                .contains(
                        "(no. " + id + ")",
                        "Answered a contribution for the municipality",
                        "Proposal " + proposal,
                        "Answer: Declined");

        JsonObject entry = latest(administrator, "?person=" + id);
        assertThat(entry.getInt("actor")).isEqualTo(id);
        assertThat(entry.getString("act")).isEqualTo("portal.audit.answer.given");
        assertThat(entry.getString("subject")).isEqualTo("crowdsourcing/proposal/" + proposal);
        assertThat(entry.getJsonObject("details").getString("kind")).isEqualTo("DECLINED");
        assertThat(entry).doesNotContainKey("onBehalfOf");
    }

    @Test
    void tellsWhoseDataWasHandedOut(Client administrator) {
        int id = Json.object(administrator.loggedInAs(Login.ADMIN).get("/api/v1/me"))
                .getInt("id");

        administrator.get("/api/v1/participants/" + id + "/export");

        assertThat(latest(administrator, "?act=portal.audit.participant.exported")
                        .getString("subject"))
                .isEqualTo("portal/participant/" + id);
    }

    @Test
    void saysWhatANumberIs(Client administrator) {
        administrator.loggedInAs(Login.ADMIN);

        assertThat(Html.of(administrator.get("/admin/audit?person=Ole")).faultOf("person"))
                .isEqualTo("Skriv et nummer, fx 17.");
        assertThat(administrator.get("/api/v1/audit?before=x").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMIN"})
    void isForAdministratorsAlone(Login login, Client client) {
        client.loggedInAs(login);

        assertThat(client.get("/admin/audit").statusCode()).isEqualTo(403);
        assertThat(client.get("/api/v1/audit").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set act = act",
                "delete from audit_entry",
                "truncate audit_entry",
                "drop trigger audit_entry_is_append_only on audit_entry",
                "alter table audit_entry disable trigger user",
                "drop table audit_entry"
            })
    void isOnlyAddedToByThePortalsLogin(String statement, PortalDatabase database) throws SQLException {
        try (Connection connection = database.portal().connect();
                Statement attempt = connection.createStatement()) {
            assertThatThrownBy(() -> attempt.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getSQLState()).isEqualTo(PERMISSION_DENIED));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set act = act", "delete from audit_entry", "truncate audit_entry"})
    void isOnlyAddedToByItsOwnerToo(String statement, Client administrator, PortalDatabase database)
            throws SQLException {
        writeSomething(administrator);
        try (Connection connection = database.owner().connect();
                Statement attempt = connection.createStatement()) {
            assertThatThrownBy(() -> attempt.execute(statement))
                    .hasMessageContaining("The audit log is only added to.");
        }
    }

    @Test
    void showsWhatWasChangedByHand(Client administrator, PortalDatabase database) throws SQLException {
        writeSomething(administrator);
        long id = latest(administrator, "").getInt("id");
        String hash = latest(administrator, "").getString("hash");

        byHand(database, "update audit_entry set actor = coalesce(actor, 0) + 1 where id = " + id);
        Said broken = verify(database.state());
        byHand(database, "update audit_entry set actor = nullif(actor - 1, 0) where id = " + id);

        assertThat(broken.status()).isEqualTo(1);
        assertThat(broken.text()).contains("broken at entry " + id + ", which was changed");
        assertThat(verify(database.state(), "--expect", hash).status()).isZero();
    }

    @Test
    void showsThatItWasCutAtItsEnd(Client administrator, PortalDatabase database) throws SQLException {
        writeSomething(administrator);
        String hash = latest(administrator, "").getString("hash");

        byHand(
                database,
                "create table cut_off as select * from audit_entry where hash = '" + hash + "'",
                "delete from audit_entry where hash = '" + hash + "'");
        Said whole = verify(database.state());
        Said cut = verify(database.state(), "--expect", hash);
        byHand(database, "insert into audit_entry select * from cut_off", "drop table cut_off");

        assertThat(whole.status()).isZero();
        assertThat(cut.status()).isEqualTo(1);
        assertThat(cut.text()).contains("No entry has the hash that is expected");
        assertThat(verify(database.state(), "--expect", hash).status()).isZero();
    }

    @Test
    void isVerifiedInADatabaseThatIsNamed(Client administrator, PortalDatabase database) {
        writeSomething(administrator);
        PortalDatabase.Login login = database.portal();

        Said said = run(
                Map.of("STIGEN_DATABASE_PASSWORD", login.password()),
                "verify",
                "--database",
                login.url(),
                "--user",
                login.user());

        assertThat(said.status()).isZero();
        assertThat(said.text()).contains("each whole and following on the one before");
    }

    private static void writeSomething(Client administrator) {
        int id = Json.object(administrator.loggedInAs(Login.ADMIN).get("/api/v1/me"))
                .getInt("id");
        assertThat(administrator.get("/api/v1/participants/" + id + "/export").statusCode())
                .isEqualTo(200);
    }

    private static void answer(Client official, long proposal) {
        OfficeForm form = OfficeForm.open(official, "/arena/answer/crowdsourcing/proposal/" + proposal, "answerForm")
                .with(Map.of(
                        "kind", "DECLINED",
                        "department", "Teknik og Miljø",
                        "body", "Vi har set på det, og der er desværre ingen vandledning på torvet.",
                        "publish", "Offentliggør"));
        HttpResponse<String> answer = form.send();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private static JsonObject latest(Client administrator, String selection) {
        return Json.array(administrator.get("/api/v1/audit" + selection)).getJsonObject(0);
    }

    /** What somebody does who has the owner's password and no scruples. */
    private static void byHand(PortalDatabase database, String... statements) throws SQLException {
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table audit_entry disable trigger user");
            for (String change : statements) {
                statement.execute(change);
            }
            statement.execute("alter table audit_entry enable trigger user");
            connection.commit();
        }
    }

    /**
     * What a command said.
     *
     * @param status its exit code
     */
    private record Said(int status, String text) {}

    private static Said verify(Path state, String... more) {
        return run(
                Map.of(),
                Stream.concat(Stream.of("verify", "--state", state.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static Said run(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Path root = Path.of(System.getProperty("stigen.root", ".."))
                .toAbsolutePath()
                .normalize();
        int status = new AuditCommands().run(root, environment, List.of(arguments), out);
        return new Said(status, bytes.toString(StandardCharsets.UTF_8));
    }
}
