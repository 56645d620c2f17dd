// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.stigen.launcher.BenchTool;
import dk.stigen.launcher.Fault;
import dk.stigen.launcher.SeedTool;
import dk.stigen.launcher.StigenOptions;
import dk.stigen.launcher.StigenOptions.Switch;
import dk.stigen.launcher.bench.BenchCommands;
import dk.stigen.launcher.seed.SeedCommands;
import dk.stigen.launcher.system.StigenSystem;
import dk.stigen.system.Folders;
import dk.stigen.system.Login;
import dk.stigen.system.RunningPortal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./stigen seed} and {@code ./stigen bench} against a system of its own, which would be too full for other tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedIT {

    private static final Path STATE = Folders.of("seeded-system");
    private static final int MADE = 1000;

    @TempDir
    private Path folder;

    private StigenSystem system;
    private Client client;
    private long demo;
    private long proposals;
    private long indexed;
    private String said;

    @BeforeAll
    void seed() throws SQLException {
        system = StigenSystem.start(StigenOptions.forTests(STATE).with(Switch.FRESH));
        client = new Client(new RunningPortal(system.portal(), system.keycloak()));
        demo = number("select count(*) from crowdsourcing_proposal");
        said = run(new SeedCommands()::run, "--contributions", String.valueOf(MADE));
        // here, since tests add to it
        proposals = number("select count(*) from crowdsourcing_proposal");
        indexed = number("select count(*) from contribution where reach = 'EVERYONE' and author_id in"
                + " (select id from participant where issuer = 'urn:stigen:seed')");
    }

    @AfterAll
    void stop() {
        system.close();
    }

    @Test
    void saysHowManyOfEachKindItMade() {
        assertThat(said)
                .containsPattern("people +421 rows +[0-9.]+ s")
                .containsPattern("proposals +1000 rows")
                .containsPattern("index +1000 rows")
                .containsPattern("comments +[0-9]{4} rows")
                .containsPattern("analyze +[0-9.]+ s")
                .contains("Everything took");
    }

    @Test
    void makesAsManyAsWereAskedForBesideTheDemoData() throws SQLException {
        assertThat(proposals).isEqualTo(demo + MADE);
        assertThat(indexed).isEqualTo(MADE);
        assertThat(number("select count(*) from initiative where id in (select initiative_id from activity a"
                        + " where exists (select from phase where activity_id = a.id))"))
                .isGreaterThanOrEqualTo(10);
        assertThat(number("select count(distinct kind) from official_answer")).isEqualTo(5);
        assertThat(number("select count(distinct state) from promise")).isEqualTo(2);
        assertThat(number("select count(*) from moderation where state = 'OPEN'"))
                .isPositive();
        assertThat(number("select count(distinct title) from crowdsourcing_proposal"))
                .isGreaterThan(MADE * 9 / 10);
    }

    @Test
    void countsWhatItStores() throws SQLException {
        assertThat(number("select count(*) from crowdsourcing_proposal p where support_count <>"
                        + " (select count(*) from support s where s.plugin_id = 'crowdsourcing'"
                        + " and s.type = 'proposal' and s.number = p.id) or support_count <> coalesce((select supports from supported s"
                        + " where s.plugin_id = 'crowdsourcing' and s.type = 'proposal' and s.number = p.id), 0)"))
                .isZero();
        assertThat(
                        number(
                                "select count(*) from moderation m where reports <>"
                                        + " (select count(*) from moderation_report r where r.moderation_id = m.id and r.reported_by <> m.author_id)"))
                .isZero();
        assertThat(number("select sum(proposals) from crowdsourcing_open"))
                .isEqualTo(number(
                        "select count(*) from crowdsourcing_proposal where answered_at is null and not expired"));
        assertThat(number(
                        "select count(*) from crowdsourcing_proposal p join support s on s.plugin_id = 'crowdsourcing'"
                                + " and s.type = 'proposal' and s.number = p.id and s.participant_id = p.author_id"))
                .isZero();
        assertThat(number("select count(*) from crowdsourcing_proposal where submitted_at > now()"
                        + " or answered_at < submitted_at or answered_at > now()"))
                .isZero();
        assertThat(number("select max(support_count) from crowdsourcing_proposal"))
                .isGreaterThan(20);
    }

    @Test
    void countsWhatIsSaid() throws SQLException {
        assertThat(number("select max(comments) from discussion")).isBetween(1000L, 1100L);
        assertThat(number("select count(*) from discussion where comments between 50 and 60"))
                .isPositive();
        assertThat(
                        number(
                                "select count(*) from discussion d where comments <> (select count(*) from comment c"
                                        + " where (c.plugin_id, c.type, c.number) = (d.plugin_id, d.type, d.number) and c.withdrawn_at is null and c.held is null)"))
                .isZero();
        assertThat(
                        number(
                                "select count(*) from comment c where replies <>"
                                        + " (select count(*) from comment r where r.thread_id = c.id and r.withdrawn_at is null and r.held is null)"))
                .isZero();
        assertThat(number("select count(*) from comment c where agreed <>"
                        + " (select count(*) from comment_agreement a where a.comment_id = c.id)"))
                .isZero();
        assertThat(number("select count(*) from comment c join comment t on t.id = c.thread_id"
                        + " where t.thread_id is not null or t.number <> c.number"))
                .isZero();
        assertThat(number("select count(*) from comment where body like '%{%' or made_at > now()"))
                .isZero();
    }

    @Test
    void leavesTheNumbersOfWhatComesNextFree() throws SQLException {
        for (String table :
                List.of("participant", "initiative", "activity", "phase", "crowdsourcing_proposal", "comment")) {
            // who is given a number has it and the 49 before it
            assertThat(number("select nextval('" + table + "_seq') - 49"))
                    .as(table)
                    .isGreaterThan(number("select max(id) from " + table));
        }
    }

    @Test
    void theCitizenSubmitsInASeededActivity() throws SQLException {
        long activity = number("select max(activity_id) from phase where ends_at > now()");
        Client citizen = new Client(new RunningPortal(system.portal(), system.keycloak())).loggedInAs(Login.CITIZEN);

        HttpResponse<String> answer = Submission.open(citizen)
                .with("activity", String.valueOf(activity))
                .send(Submission.TITLE, Submission.BODY);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(number("select count(*) from crowdsourcing_proposal where activity_id = " + activity
                        + " and title = '" + Submission.TITLE + "'"))
                .isEqualTo(1);
    }

    @Test
    void pagesShowWhatWasMade() throws SQLException {
        long proposal = number("select max(p.id) from crowdsourcing_proposal p join participant a on a.id = p.author_id"
                + " where a.issuer = 'urn:stigen:seed'");
        long initiative = number("select max(initiative_id) from activity where id in"
                + " (select activity_id from crowdsourcing_proposal where id = " + proposal + ")");

        for (String path : List.of(
                "/",
                "/arena/initiatives",
                "/arena/initiative/" + initiative,
                "/ladder/crowdsourcing/proposals",
                "/ladder/crowdsourcing/proposal/" + proposal)) {
            assertThat(client.get(path).statusCode()).as(path).isEqualTo(200);
        }
        // twelve of each seeding
        assertThat(Html.of(client.get("/arena/contributions?words=hejrekolonien"))
                        .text())
                .containsPattern("\\b(12|24) fundet");
    }

    @Test
    void canBeRepeatedOnTopOfItself() throws SQLException {
        long there = number("select count(*) from contribution");

        run(new SeedCommands()::run, "--contributions", "100");

        assertThat(number("select count(*) from contribution")).isEqualTo(there + 100);
    }

    @Test
    void refusesADatabaseThatMayBeSomebodysOwn() throws SQLException {
        change("update demo_data set plugin_id = 'other' where plugin_id = 'crowdsourcing'");
        try {
            assertThatThrownBy(() -> run(new SeedCommands()::run, "--contributions", "100"))
                    .isInstanceOf(Fault.class)
                    .hasMessageContaining("has no demo data")
                    .hasMessageContaining("--force");
        } finally {
            change("update demo_data set plugin_id = 'crowdsourcing' where plugin_id = 'other'");
        }
    }

    @Test
    void refusesWhereNothingRuns() {
        SeedTool seed = new SeedCommands();

        assertThatThrownBy(() -> seed.run(
                        folder, Map.of(), List.of("--contributions", "100", "--state", folder.toString()), System.out))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("Nothing runs with its state in " + folder);
    }

    @Test
    void measuresEachScenarioAndComparesWithEarlierFigures() throws IOException, SQLException {
        Path json = folder.resolve("bench.json");

        String measured = run(new BenchCommands()::run, "--seconds", "1", "--warm-up", "0", "--json", json.toString());

        assertThat(measured.lines().skip(1).map(line -> line.split(" +")[0]).toList())
                .containsAll(BenchTool.SCENARIOS);
        assertThat(measured)
                .containsPattern("(?m)^front +anonymous +1 +[0-9]+ +[0-9.]+ +[0-9.]+ +[0-9.]+ +[1-9]")
                .containsPattern("(?m)^search-storm +anonymous +16 ")
                .containsPattern("resident memory was [0-9]+ MiB before");
        assertThat(Files.readString(json)).contains("\"cpuMillis\"");
        assertThat(number("select count(*) from support s join participant p on p.id = s.participant_id"
                        + " join participant a on a.id = (select author_id from crowdsourcing_proposal where id = s.number)"
                        + " where p.subject = '00000000-0000-4000-8000-000000000001' and a.issuer = 'urn:stigen:seed'"))
                .as("supports that were left behind")
                .isZero();
        assertThat(number("select count(*) from pg_settings where name = 'log_statement' and setting = 'none'"))
                .isEqualTo(1);
        assertThat(run(new BenchCommands()::run, "--only=front", "--seconds=1", "--warm-up=0", "--compare=" + json))
                .contains("CPU x", "how many times the figures with")
                .containsPattern("(?m)^front +citizen .* [0-9]+\\.[0-9]{2} +[0-9]+\\.[0-9]{2}$");
    }

    @Test
    void aDigestToTenTimesAsManyPeopleTakesAsManyStatements() throws SQLException {
        long mails = number("select count(*) from mail");
        long told = number("select count(*) from notification");

        String few = statements(run(new BenchCommands()::run, "--digest", "--people=50"));
        String many = statements(run(new BenchCommands()::run, "--digest", "--people=500"));

        assertThat(Integer.parseInt(few)).isBetween(3, 6);
        assertThat(many).isEqualTo(few);
        assertThat(number("select count(*) from mail"))
                .as("what was left behind")
                .isEqualTo(mails);
        assertThat(number("select count(*) from notification")).isEqualTo(told);
    }

    private static String statements(String digest) {
        assertThat(digest)
                .containsPattern("Telling them took [0-9.]+ s")
                .containsPattern("(?m)^ +[0-9]+ +[0-9.]+ +[0-9]+$")
                .containsPattern("They went into the folder at [0-9]+ a second");
        return digest.replaceAll("(?s).* ([0-9]+) statements for each.*", "$1");
    }

    /** What a command is run by. */
    private interface Tool {
        int run(Path root, Map<String, String> environment, List<String> arguments, PrintStream out);
    }

    private static String run(Tool tool, String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--state", STATE.toString()));
        int status = tool.run(Path.of(""), Map.of(), all, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(status).isZero();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private long number(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void change(String statement) throws SQLException {
        try (Connection connection = connect();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(system.databaseUrl(), system.databaseUser(), system.databasePassword());
    }
}
