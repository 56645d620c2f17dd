// SPDX-License-Identifier: MPL-2.0
package dk.stigen.container;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.activity.Access;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.container.broken.FailsInCalls;
import dk.stigen.container.broken.Hangs;
import dk.stigen.container.broken.Switched;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.plugin.PluginState;
import dk.stigen.portal.plugin.guard.CallFigure;
import dk.stigen.portal.plugin.guard.PluginGuard;
import dk.stigen.portal.plugin.start.StartPlugin;
import dk.stigen.portal.plugin.step.StepSwitches;
import dk.stigen.spi.plugin.Contribution;
import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.BadContribution;
import dk.stigen.spi.plugin.PluginProblem.DoesNotReturn;
import dk.stigen.spi.plugin.PluginProblem.DuplicateId;
import dk.stigen.spi.plugin.PluginProblem.Faults;
import dk.stigen.spi.plugin.PluginProblem.IncompatibleApi;
import dk.stigen.spi.plugin.PluginProblem.InvalidDescriptor;
import dk.stigen.spi.plugin.PluginProblem.MigrationChanged;
import dk.stigen.spi.plugin.PluginProblem.MigrationFailed;
import dk.stigen.spi.plugin.PluginProblem.MissingBundle;
import dk.stigen.spi.plugin.PluginProblem.NoPluginBean;
import dk.stigen.spi.plugin.PluginProblem.NotActivated;
import dk.stigen.spi.view.ViewContribution;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A dozen broken plugins at once: the portal and the sound one go on, and administrators are told which, what and what to do. */
@ArquillianTest
class BrokenPluginsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @Inject
    PluginRegistry registry;

    @Inject
    PluginGuard guard;

    @Inject
    StepSwitches switches;

    @Inject
    StartPlugin startPlugin;

    @Inject
    Participants participants;

    @Resource(lookup = "java:jboss/datasources/StigenDS")
    DataSource database;

    @Deployment
    static WebArchive portal() {
        return BrokenPlugins.portal();
    }

    @AfterEach
    void theSoundOneWorksWhateverTheOthersDo() throws Exception {
        assertThat(get("/").statusCode()).isEqualTo(200);
        assertThat(get("/").body()).contains("href=\"/ladder/crowdsourcing/proposals\"");
        assertThat(get("/ladder/crowdsourcing/proposals").statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/ladder/crowdsourcing/proposals").statusCode()).isEqualTo(200);
        assertThat(registry.handles()).flatExtracting(PluginHandle::problems).allSatisfy(problem -> {
            assertThat(problem.message(Locale.forLanguageTag("da"))).isNotBlank();
            assertThat(problem.remedy(Locale.ENGLISH)).isNotBlank();
        });
    }

    @Test
    void aMigrationThatFailsIsNamedWithTheDatabasesWords() throws Exception {
        PluginHandle plugin = handle("brokensql");

        assertThat(plugin.state()).isEqualTo(PluginState.FAILED);
        assertThat(plugin.problems()).singleElement().isInstanceOfSatisfying(MigrationFailed.class, failed -> {
            assertThat(failed.migration()).isEqualTo("V2__second.sql");
            assertThat(failed.reason()).contains("brokensql_nowhere");
        });
        assertThat(tableExists("brokensql_first")).isTrue();
        assertThat(tableExists("brokensql_second")).as("rolled back").isFalse();
        assertThat(get("/ladder/brokensql/index").statusCode()).isEqualTo(503);
    }

    @Test
    void aMigrationThatWasChangedAfterItRanIsNamed() throws Exception {
        run("UPDATE flyway_brokensum SET checksum = checksum + 1 WHERE version = '1'");
        try {
            assertThat(startPlugin.migrate(new PluginId("brokensum")).problem())
                    .containsInstanceOf(MigrationChanged.class)
                    .hasValueSatisfying(problem ->
                            assertThat(problem.message(Locale.ENGLISH)).contains("version 1"));
        } finally {
            run("UPDATE flyway_brokensum SET checksum = checksum - 1 WHERE version = '1'");
        }
    }

    @Test
    void twoNodesThatMigrateAtOnceWaitForEachOther() throws Exception {
        run("DROP TABLE IF EXISTS flyway_brokensum, brokensum_table");
        PluginId plugin = new PluginId("brokensum");
        ClassLoader loader = Thread.currentThread().getContextClassLoader();

        List<CompletableFuture<Optional<PluginProblem>>> nodes = List.of(1, 2, 3, 4).stream()
                .map(node -> CompletableFuture.supplyAsync(() -> {
                    Thread.currentThread().setContextClassLoader(loader);
                    return startPlugin.migrate(plugin).problem();
                }))
                .toList();

        assertThat(nodes)
                .allSatisfy(node -> assertThat(node).succeedsWithin(PATIENCE).isEqualTo(Optional.empty()));
        assertThat(tableExists("brokensum_table")).isTrue();
    }

    @Test
    void aPluginThatFailsWhenActivatedIsPutAside() throws Exception {
        assertThat(handle("brokenstart").state()).isEqualTo(PluginState.FAILED);
        assertThat(handle("brokenstart").problems())
                .filteredOn(NotActivated.class::isInstance)
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message(Locale.ENGLISH)).contains("broken on purpose at start"));
        assertThat(get("/ladder/brokenstart/index").statusCode()).isEqualTo(503);
    }

    @Test
    void aBeanThatCannotBeMadeIsNamed() {
        assertThat(handle("brokenmade").problems())
                .filteredOn(BadContribution.class::isInstance)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message(Locale.ENGLISH))
                        .contains("FailsToBeMade", "broken on purpose when made"));
    }

    @Test
    void aPluginThatClaimsThePageOfAnotherIsPutAside() {
        assertThat(handle("brokenpages").state()).isEqualTo(PluginState.FAILED);
        assertThat(handle("brokenpages").problems())
                .filteredOn(BadContribution.class::isInstance)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message(Locale.ENGLISH))
                        .contains("/ladder/crowdsourcing/proposals.xhtml stands outside /ladder/brokenpages/"));
    }

    @Test
    void aJarWithoutABeanIsNoPlugin() {
        assertThat(handle("brokenbean").problems()).contains(new NoPluginBean("brokenbean"));
    }

    @Test
    void aPluginForAnotherLevelIsNotCalled() throws Exception {
        assertThat(handle("brokenlevel").state()).isEqualTo(PluginState.INCOMPATIBLE);
        assertThat(handle("brokenlevel").problems()).containsExactly(new IncompatibleApi(99, 1));
        assertThat(get("/ladder/brokenlevel/index").statusCode()).isEqualTo(404);
    }

    @Test
    void jarsThatCannotBePluginsAreListedByTheirFiles() {
        assertThat(registry.unusableJars())
                .anySatisfy(jar -> {
                    assertThat(jar.file()).isEqualTo("ladder-zduplicate.jar");
                    assertThat(jar.problem()).isEqualTo(new DuplicateId("brokenbean", "ladder-brokenbean.jar"));
                })
                .anySatisfy(jar -> {
                    assertThat(jar.file()).isEqualTo("ladder-brokenwords.jar");
                    assertThat(jar.problem()).isInstanceOf(InvalidDescriptor.class);
                });
    }

    @Test
    void everyKindOfCallMayFailInEveryWay() {
        for (Supplier<Object> way : FailingCall.WAYS) {
            FailingCall.all().forEach(call -> failsBy(way, call));
        }
    }

    private void failsBy(Supplier<Object> way, FailingCall<?> call) {
        PluginId plugin = new PluginId("brokencalls");
        String name = call.name();
        long before = faults(plugin, name);
        FailsInCalls.failBy(way);

        assertThat(call.askedOf(plugin, registry)).isEmpty();

        assertThat(faults(plugin, name)).as(name).isEqualTo(before + 1);
        assertThat(handle("brokencalls").problems())
                .anySatisfy(problem -> assertThat(problem)
                        .isInstanceOfSatisfying(
                                Faults.class,
                                faults -> assertThat(faults.call()).isEqualTo(name)));
        FailsInCalls.failBy(List::of);
        assertThat(registry.ask(plugin, call.type(), name, Contribution::plugin))
                .contains(plugin);
    }

    @Test
    void theFrontPageGoesOnWithoutARungThatFails() throws Exception {
        List<Supplier<Object>> ways = List.of(
                () -> {
                    throw new IllegalStateException("broken on purpose");
                },
                () -> Collections.singletonList(null));
        for (Supplier<Object> way : ways) {
            FailsInCalls.failBy(way);
            HttpResponse<String> page = get("/");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("/ladder/switched");
        }
        assertThat(handle("brokencalls").problems())
                .filteredOn(Faults.class::isInstance)
                .extracting(problem -> ((Faults) problem).call())
                .contains("rung", "highlights");
        FailsInCalls.failBy(List::of);
        PluginId plugin = new PluginId("brokencalls");
        for (String call : List.of("rung", "highlights")) {
            assertThat(registry.ask(plugin, ViewContribution.class, call, Contribution::plugin))
                    .contains(plugin);
        }
    }

    private long faults(PluginId plugin, String call) {
        return guard.figures(plugin).stream()
                .filter(figure -> figure.call().equals(call))
                .mapToLong(CallFigure::faults)
                .sum();
    }

    @Test
    void aCallThatDoesNotComeBackIsNamedWithItsStackAndRefusedUntilItDoes() throws Exception {
        await(
                "its activation is missed",
                () -> hangsIn("activated") || handle("brokenhang").isActive());
        Hangs.letActivationGo();
        await("it joins the others", () -> handle("brokenhang").isActive());

        Hangs.holdRung();
        CompletableFuture<HttpResponse<String>> held = http.sendAsync(request("/"), BodyHandlers.ofString());
        await("its rung is missed", () -> hangsIn("rung"));
        assertThat(handle("brokenhang").problems())
                .filteredOn(DoesNotReturn.class::isInstance)
                .singleElement()
                .satisfies(problem -> assertThat(problem.detail()).contains("dk.stigen.container.broken.Hangs"));
        assertThat(handle("brokenhang").state()).isEqualTo(PluginState.FAILED);
        assertThat(get("/").statusCode()).as("another visitor").isEqualTo(200);
        assertThat(get("/ladder/brokenhang/index").statusCode()).isEqualTo(503);
        assertThat(held).isNotDone();

        Hangs.letRungGo();
        assertThat(held)
                .succeedsWithin(PATIENCE)
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        await("it is called again", () -> handle("brokenhang").isActive());
    }

    private boolean hangsIn(String call) {
        return handle("brokenhang").problems().stream()
                .anyMatch(problem ->
                        problem instanceof DoesNotReturn missed && missed.call().equals(call));
    }

    @Test
    void aMissingBundleShowsKeysAndIsTold() throws Exception {
        assertThat(handle("brokenmarkup").isActive()).isTrue();
        assertThat(handle("brokenmarkup").problems())
                .contains(new MissingBundle("messages/brokenmarkup_da.properties"));
        assertThat(get("/").body()).contains("brokenmarkup.invitation");
    }

    @Test
    void badXhtmlHitsItsOwnPageAlone() throws Exception {
        HttpResponse<String> bad = get("/ladder/brokenmarkup/bad");

        assertThat(bad.statusCode()).isEqualTo(500);
        assertThat(bad.body()).contains("st-body").doesNotContain("Exception");
        assertThat(get("/ladder/brokenmarkup/index").body()).contains("A good page");
        assertThat(handle("brokenmarkup").isActive()).isTrue();
        assertThat(handle("brokenmarkup").problems())
                .anySatisfy(
                        problem -> assertThat(problem.message(Locale.ENGLISH)).contains("page bad"));
    }

    @Test
    void aPluginThatIsSwitchedOffIsNotThereAndComesBackWithoutARedeploy() throws Exception {
        assertThat(get("/ladder/switched/index").statusCode()).isEqualTo(200);
        int before = Switched.told().size();

        System.setProperty("stigen.plugin.switched", "disabled");
        try {
            assertThat(get("/ladder/switched/index").statusCode()).isEqualTo(404);
            assertThat(get("/api/v1/ladder/switched/any").statusCode()).isEqualTo(404);
            assertThat(get("/").body()).doesNotContain("/ladder/switched/");
            assertThat(handle("switched").state()).isEqualTo(PluginState.DISABLED);
            assertThat(registry.access(new PluginId("switched"))).isEqualTo(Access.HIDDEN);
            await("it is told", () -> Switched.told().size() > before);
        } finally {
            System.clearProperty("stigen.plugin.switched");
        }

        await("it is back", () -> handle("switched").isActive());
        assertThat(Switched.told().subList(before, Switched.told().size()))
                .containsExactly("deactivated", "activated after 1.2.3");
        assertThat(get("/ladder/switched/index").statusCode()).isEqualTo(200);
    }

    @Test
    void aStepThatTheMunicipalityHidesIsNotThereForCitizens() throws Exception {
        PluginId plugin = new PluginId("switched");
        ParticipantId admin = participants.enrol("broken-plugins-it", "Anja Prøve");
        long version = switches.of(plugin).version();

        assertThat(switches.change(plugin, Access.HIDDEN, 0, admin, version)).isTrue();
        try {
            assertThat(registry.access(plugin)).isEqualTo(Access.HIDDEN);
            assertThat(get("/ladder/switched/index").statusCode()).isEqualTo(404);
            assertThat(get("/api/v1/ladder/switched/any").statusCode()).isEqualTo(404);
            assertThat(get("/").body()).doesNotContain("/ladder/switched/");
            assertThat(switches.change(plugin, Access.ENABLED, 0, admin, version))
                    .as("a decision upon what was seen before")
                    .isFalse();
        } finally {
            switches.change(
                    plugin, Access.ENABLED, 0, admin, switches.of(plugin).version());
        }
        assertThat(get("/ladder/switched/index").statusCode()).isEqualTo(200);
    }

    @Test
    void theMunicipalityDecidesWhichOfTwoOnOneRungComesFirst() {
        ParticipantId admin = participants.enrol("broken-plugins-it", "Anja Prøve");

        assertThat(order("brokencalls", "brokenpages")).containsExactly("brokencalls", "brokenpages");
        PluginId moved = new PluginId("brokencalls");
        switches.change(moved, Access.ENABLED, 7, admin, switches.of(moved).version());
        try {
            assertThat(order("brokencalls", "brokenpages")).containsExactly("brokenpages", "brokencalls");
        } finally {
            switches.change(moved, Access.ENABLED, 0, admin, switches.of(moved).version());
        }
    }

    private List<String> order(String... ids) {
        return registry.handles().stream()
                .map(handle -> handle.id().value())
                .filter(List.of(ids)::contains)
                .toList();
    }

    private PluginHandle handle(String id) {
        return registry.find(new PluginId(id)).orElseThrow();
    }

    private boolean tableExists(String table) throws SQLException {
        try (Connection connection = database.getConnection();
                var tables = connection.getMetaData().getTables(null, null, table, null)) {
            return tables.next();
        }
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement running = connection.createStatement()) {
            running.executeUpdate(statement);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path), BodyHandlers.ofString());
    }

    private static HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + System.getProperty("jboss.http.port") + path))
                .timeout(PATIENCE.multipliedBy(2))
                .build();
    }

    private static void await(String what, BooleanSupplier reached) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!reached.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
