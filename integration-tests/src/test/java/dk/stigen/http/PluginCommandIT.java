// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.stigen.http.PluginSite.Said;
import dk.stigen.plugincheck.TestPlugin;
import dk.stigen.system.Login;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code ./stigen plugin} against a real server: what works, and what keeps the portal up when a plugin does not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PluginCommandIT {

    private static final String FRONT = "Vi løser det sammen. Hvor vil du begynde?";

    @TempDir
    private Path folder;

    private PluginSite site;
    private Map<String, Long> rows = Map.of();

    @BeforeAll
    void startSystem() {
        site = new PluginSite();
    }

    @BeforeEach
    void countRows() {
        rows = site.rows();
    }

    @AfterAll
    void stopSystem() {
        site.close();
    }

    @AfterEach
    void startAgain() {
        if (!site.isRunning()) {
            site.start();
        }
    }

    @Test
    void installsAPluginWhileSomebodyIsLoggedInAndWritesAForm() {
        withoutThePlugin();
        Client citizen = site.client().loggedInAs(Login.CITIZEN);
        Submission form = Submission.open(citizen);

        Passerby passerby = new Passerby(site.client());
        Said said;
        try (passerby) {
            said = install(Meeting.version("1.0"));
        }

        assertThat(said.status()).as(said.text()).isZero();
        assertThat(passerby.answers())
                .contains("200 " + FRONT, "503 Stigen er snart tilbage")
                .allSatisfy(answer -> assertThat(answer).matches("(200|503) .*"));
        assertThat(said.text())
                .contains("The portal was away for", "The portal says it is ACTIVE", "Installed meeting 1.0");
        assertThat(hello()).isEqualTo("1.0");
        HttpResponse<String> sent = form.send(Submission.TITLE, Submission.BODY);
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(Client.location(sent)).contains("/ladder/crowdsourcing/proposal/");
        assertThat(citizen.get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void upgradesWithAnotherMigrationAndKeepsDataAndLoginsOverARemoval() {
        withThePlugin("1.0");
        Client citizen = site.client().loggedInAs(Login.CITIZEN);
        // the page puts an object of the plugin into the session
        assertThat(citizen.get(Meeting.PAGE).body()).isEqualTo("1.0");

        Said upgraded = site.plugin("upgrade", jar(withAnotherNote("2.0")));

        assertThat(upgraded.text()).contains("Upgraded meeting from 1.0.0 to 2.0.0");
        assertThat(hello()).isEqualTo("2.0");
        assertThat(site.plugin("remove", "meeting").text()).contains("Its data stays in the database");
        assertThat(citizen.get("/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(citizen.get(Meeting.PAGE).statusCode()).isEqualTo(404);
        // the migrations would fail on the table that is there, were they run again
        assertThat(install(withAnotherNote("2.0")).text()).contains("ACTIVE");
        assertThat(citizen.get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void settingsOfEveryKindHaveFields() {
        withThePlugin("1.0");
        Client official = site.client().loggedInAs(Login.OFFICIAL);
        Map<String, String> chosen = Map.ofEntries(
                entry("v_seats", "120"),
                entry("v_form", "walk"),
                entry("v_contact", "havnen@fjordby.example"),
                entry("v_welcome_en", "Come in"),
                entry("v_rules_da", "<p>Tal pænt</p>"),
                entry("v_key", "hemmelig-1"),
                entry("v_notice", "36"),
                entry("v_notice_unit", "HOURS"),
                entry("v_season_from", "2027-05-01"),
                entry("v_season_until", "2027-09-30"),
                entry("v_who_level", "SUBSTANTIAL"),
                entry("v_who_age", "15"));

        assertThat(OfficeForm.open(official, Meeting.SETTINGS)
                        .with(chosen)
                        .send()
                        .statusCode())
                .isEqualTo(302);

        OfficeForm stored = OfficeForm.open(official, Meeting.SETTINGS);
        assertThat(stored.with(Map.of("v_key", "hemmelig-1")).fields()).containsAllEntriesOf(chosen);
        assertThat(official.get(Meeting.SETTINGS).body()).doesNotContain("hemmelig-1");

        HttpResponse<String> refused = stored.with(Map.of(
                        "v_seats", "201",
                        "v_notice", "0",
                        "v_season_until", "2027-04-30",
                        "v_who_who", "EVERYONE"))
                .send();

        assertThat(refused.statusCode()).isEqualTo(422);
        Html page = Html.of(refused);
        assertThat(page.faultOf("v_seats")).contains("fra 1 til 200");
        assertThat(page.faultOf("v_notice")).contains("fra 1 til 60 dage");
        assertThat(page.faultOf("v_season_until")).contains("før den første");
        assertThat(page.faultOf("v_who_who")).contains("Uden login");
        assertThat(page.valueOf("v_seats")).isEqualTo("201");
        assertThat(page.valueOf("v_contact")).isEqualTo("havnen@fjordby.example");
    }

    @Test
    void losesNothingByAnUpgradeToWhatIsInstalled() {
        withoutThePlugin();
        String jar = jar(Meeting.version("1.0"));
        assertThat(site.plugin("install", jar).status()).isZero();

        Said said = site.plugin("upgrade", jar);
        assertThat(said.status()).as(said.text()).isZero();
        site.stop();
        site.start();

        assertThat(hello()).isEqualTo("1.0");
    }

    @Test
    void putsTheOldVersionBackWhenTheNewOneDoesNotDeploy() {
        withThePlugin("1.0");

        Said said = site.plugin("upgrade", jar(Meeting.withUnsatisfiedInjection("2.0")));

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).contains("The server does not start the portal with it", "meeting 1.0.0 stays");
        assertThat(hello()).isEqualTo("1.0");
        thePortalIsUp();
    }

    @Test
    void putsTheOldVersionBackWhenTheNewOneDoesNotStart() {
        withThePlugin("1.0");

        Said said = site.plugin(
                "upgrade",
                jar(Meeting.version("2.0")
                        .file("db/migration/meeting/V3__wrong.sql", "INSERT INTO meeting_note VALUES ('no number');")));

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).contains("FAILED", "meeting 1.0.0 was put back");
        assertThat(hello()).isEqualTo("1.0");
    }

    @Test
    void takesAPluginOffAgainThatDoesNotStart() {
        withoutThePlugin();

        Said said = install(Meeting.version("1.0").type(Meeting.PACKAGE, """
                @ApplicationScoped
                public class MeetingPlugin implements LadderPlugin {
                    public dk.stigen.api.plugin.PluginId id() { throw new IllegalStateException("on purpose"); }
                }
                """));

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).contains("FAILED", "meeting was taken off again");
        assertThat(site.plugin("list").text()).doesNotContain("meeting");
        thePortalIsUp();
    }

    @Test
    void disablesAndEnablesAtOnce() {
        withThePlugin("1.0");

        assertThat(site.plugin("disable", "meeting").status()).isZero();
        for (String written : List.of(
                Meeting.PAGE, "/%6cadder/meeting/hello", "/ladder;a=b/meeting/hello", "/ladder/meeting;a/hello")) {
            assertThat(site.client().get(written).statusCode()).as(written).isEqualTo(404);
        }
        assertThat(site.plugin("list").text()).containsPattern("meeting .* DISABLED");

        assertThat(site.plugin("enable", "meeting").status()).isZero();
        assertThat(hello()).isEqualTo("1.0");
    }

    @Test
    void worksOnAStoppedServerAndSurvivesANewBuild() {
        site.stop();
        withoutThePlugin();
        assertThat(site.plugin("list").text()).contains("The portal is stopped", "crowdsourcing");
        assertThat(install(Meeting.version("1.0")).text()).contains("it is there when the server starts");
        assertThat(site.plugin("disable", "meeting").status()).isZero();
        site.forgetBuild();

        site.start();

        assertThat(site.client().get(Meeting.PAGE).statusCode()).isEqualTo(404);
        assertThat(site.plugin("enable", "meeting").status()).isZero();
        assertThat(hello()).isEqualTo("1.0");
    }

    @Test
    void comesUpWithoutAPluginThatIsBrokenWhenItStarts() {
        site.stop();
        withoutThePlugin();
        Said installed = install(Meeting.withUnsatisfiedInjection("1.0"));
        assertThat(installed.status()).as(installed.text()).isZero();

        site.start();

        thePortalIsUp();
        assertThat(site.plugin("list").text()).containsPattern("meeting .* TAKEN OFF");
        Said mended = site.plugin("upgrade", jar(Meeting.version("1.1")));
        assertThat(mended.text()).contains("ACTIVE");
        assertThat(hello()).isEqualTo("1.1");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(
                        "no descriptor",
                        Meeting.version("1.0").without("META-INF/ladder-plugin.properties"),
                        "has no META-INF/ladder-plugin.properties"),
                arguments("a duplicate id", TestPlugin.named("crowdsourcing"), "The id crowdsourcing is already taken"),
                arguments(
                        "another API level",
                        Meeting.version("1.0")
                                .file(
                                        "META-INF/ladder-plugin.properties",
                                        "id=meeting\nname=Meeting\nversion=1\napiLevel=99\nstep=dialogue\n"),
                        "API level 99"),
                arguments(
                        "a missing class",
                        Meeting.version("1.0")
                                .type("dk.stigen.api.future", "public class Later {}")
                                .type(
                                        Meeting.PACKAGE,
                                        "@ApplicationScoped public class X { public dk.stigen.api.future.Later later() { return null; } }"),
                        "dk.stigen.api.future.Later"),
                arguments(
                        "a bad persistence.xml",
                        Meeting.version("1.0").file("META-INF/persistence.xml", "<persistence>"),
                        "META-INF/persistence.xml cannot be used"),
                arguments(
                        "a bad faces-config",
                        Meeting.version("1.0").file("META-INF/faces-config.xml", "<faces-config><oops>"),
                        "META-INF/faces-config.xml cannot be used"),
                arguments(
                        "a view outside its namespace",
                        Meeting.version("1.0").file("META-INF/resources/index.xhtml", "<html/>"),
                        "META-INF/resources/index.xhtml"),
                arguments(
                        "PrimeFaces within",
                        Meeting.version("1.0").type("org.primefaces.model", "public class TreeNode {}"),
                        "org.primefaces, which the portal provides"),
                arguments("zip slip", Meeting.version("1.0").file("../../../evil.txt", "x"), "points outside it"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWhatTheCheckFinds(String what, TestPlugin plugin, String sentence) {
        Said said = install(plugin);

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).contains(sentence, "is not installed");
        thePortalIsUp();
    }

    @Test
    void refusesAFileThatIsNoJar() throws IOException {
        Said said = site.plugin("install", corrupt().toString());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).contains("corrupt.jar cannot be read as a JAR");
        thePortalIsUp();
    }

    @Test
    void tellsAnUnsatisfiedInjectionByNameAndInstallsNothing() {
        withoutThePlugin();

        Said said = install(Meeting.withUnsatisfiedInjection("1.0"));

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).contains("WELD-001408", "meeting was not installed; the portal goes on as it was");
        thePortalIsUp();
    }

    /** What an administrator of the server lays over the portal past all checks; each replaces the one before. */
    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class PastAllChecks {

        static Stream<Arguments> refused() {
            return PluginCommandIT.refused();
        }

        @AfterAll
        void takeOff() {
            site.removeRawOverlay();
            thePortalIsUp();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("refused")
        void thePortalStaysUpWith(String what, TestPlugin plugin, String sentence) {
            site.rawOverlay(plugin.in(folder, "raw.jar"));

            thePortalIsUp();
        }

        @Test
        void thePortalStaysUpWithAFileThatIsNoJar() throws IOException {
            site.rawOverlay(corrupt());

            thePortalIsUp();
        }
    }

    private Path corrupt() throws IOException {
        Path corrupt = folder.resolve("corrupt.jar");
        Files.write(
                corrupt, Arrays.copyOf(Files.readAllBytes(Meeting.version("1.0").in(folder)), 500));
        return corrupt;
    }

    /** Each test leaves behind what it will, since a redeployment takes as long as a test. */
    private void withThePlugin(String version) {
        String command = isThere() ? "upgrade" : "install";
        Said said = site.plugin(command, jar(Meeting.version(version)));
        assertThat(said.status()).as(said.text()).isZero();
        assertThat(hello()).isEqualTo(version);
    }

    private void withoutThePlugin() {
        if (isThere()) {
            assertThat(site.plugin("remove", "meeting").status()).isZero();
        }
    }

    private boolean isThere() {
        return site.plugin("list").text().contains("meeting");
    }

    private static TestPlugin withAnotherNote(String version) {
        return Meeting.version(version)
                .file("db/migration/meeting/V2__more.sql", "INSERT INTO meeting_note VALUES (2);");
    }

    private Said install(TestPlugin plugin) {
        return site.plugin("install", jar(plugin));
    }

    private String jar(TestPlugin plugin) {
        return plugin.in(folder, "ladder-meeting.jar").toString();
    }

    private String hello() {
        return site.client().get(Meeting.PAGE).body();
    }

    /** The front page and the other steps answer, and nothing is lost. */
    private void thePortalIsUp() {
        assertThat(site.rows()).isEqualTo(rows);
        Client client = site.client();
        assertThat(client.get("/").statusCode()).isEqualTo(200);
        assertThat(client.get("/ladder/crowdsourcing/proposals").statusCode()).isEqualTo(200);
        assertThat(client.get("/api/v1/ladder/crowdsourcing/proposals").statusCode())
                .isEqualTo(200);
    }
}
