// SPDX-License-Identifier: MPL-2.0
package dk.stigen.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.system.ServerName;
import dk.stigen.launcher.system.StigenSystem;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is left when a server dies. Each outage ends before the next begins. */
@FaultTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PROPOSALS = "/ladder/crowdsourcing/proposals";

    private final FaultySystem faulty;
    private final StigenSystem system;

    FaultIT(FaultySystem faulty) {
        this.faulty = faulty;
        this.system = faulty.servers();
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class WithoutTheIdentityProvider {

        @BeforeAll
        void kill() {
            system.kill(ServerName.KEYCLOAK);
        }

        @AfterAll
        void mend() {
            faulty.restart(ServerName.KEYCLOAK);
        }

        @Test
        void publicPagesAreRead() {
            assertThat(faulty.get("/").statusCode()).isEqualTo(200);
            assertThat(faulty.get(PROPOSALS).statusCode()).isEqualTo(200);
        }

        @Test
        void theLoginExplainsItself() {
            HttpResponse<String> answer = faulty.await("/login/about", response -> response.statusCode() == 503);

            assertThat(answer.body()).contains("Login er midlertidigt nede");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }

        @Test
        void thePortalIsReadyButDegraded() {
            HttpResponse<String> answer =
                    faulty.await("/health/ready", response -> response.body().contains("{\"status\":\"DEGRADED\""));

            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class OnceTheIdentityProviderIsBack {

        @Test
        void peopleLogInAgain() {
            system.kill(ServerName.KEYCLOAK);
            faulty.await("/login/about", response -> response.statusCode() == 503);

            faulty.restart(ServerName.KEYCLOAK);

            HttpResponse<String> answer = faulty.await("/login/about", response -> response.statusCode() == 302);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .startsWith(system.keycloak().toString());
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class WithoutTheDatabase {

        @BeforeAll
        void kill() {
            system.kill(ServerName.DATABASE);
        }

        @AfterAll
        void mend() {
            faulty.restart(ServerName.DATABASE);
        }

        @Test
        void thePortalSaysThatItWillBeBack() {
            HttpResponse<String> answer = faulty.get(PROPOSALS);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("Vi er straks tilbage").doesNotContain("Exception");
        }

        @Test
        void programsAreToldToTryAgain() {
            HttpResponse<String> answer = faulty.get("/api/v1" + PROPOSALS);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("\"status\":503");
        }

        @Test
        void thePortalIsAliveButNotReady() {
            HttpResponse<String> ready = faulty.await("/health/ready", response -> response.statusCode() == 503);

            assertThat(ready.body()).contains("{\"name\":\"database\",\"status\":\"DOWN\"");
            assertThat(faulty.get("/health/live").statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class OnceTheDatabaseIsBack {

        @Test
        void pagesAreThereAgain() {
            system.kill(ServerName.DATABASE);
            faulty.await(PROPOSALS, response -> response.statusCode() >= 500);

            faulty.restart(ServerName.DATABASE);

            faulty.await(PROPOSALS, response -> response.statusCode() == 200);
        }

        @Test
        void whoeverReadsMeanwhileIsToldToComeBackAndThenReadsOnWithoutAFault() throws Exception {
            ExecutorService readers = Executors.newFixedThreadPool(8);
            AtomicBoolean reading = new AtomicBoolean(true);
            try {
                List<Future<List<HttpResponse<String>>>> read = Stream.generate(() -> readers.submit(() -> {
                            List<HttpResponse<String>> answers = new ArrayList<>();
                            while (reading.get()) {
                                answers.add(faulty.get(PROPOSALS));
                            }
                            return answers;
                        }))
                        .limit(8)
                        .toList();
                system.kill(ServerName.DATABASE);
                faulty.await(PROPOSALS, response -> response.statusCode() == 503);
                faulty.restart(ServerName.DATABASE);
                faulty.await(PROPOSALS, response -> response.statusCode() == 200);
                for (int visit = 0; visit < 50; visit++) {
                    assertThat(faulty.get(PROPOSALS).statusCode()).isEqualTo(200);
                }
                reading.set(false);

                for (Future<List<HttpResponse<String>>> answers : read) {
                    assertThat(answers.get())
                            .allSatisfy(
                                    answer -> assertThat(answer.statusCode()).isIn(200, 503))
                            .filteredOn(answer -> answer.statusCode() == 503)
                            .isNotEmpty()
                            .allSatisfy(answer -> assertThat(answer.headers().firstValue("Retry-After"))
                                    .isPresent());
                }
            } finally {
                reading.set(false);
                readers.shutdown();
            }
        }

        @Test
        void noRungIsBlamedForIt() {
            system.kill(ServerName.DATABASE);
            // as often as would put a failing plugin to rest
            for (int visit = 0; visit < 5; visit++) {
                assertThat(faulty.get("/").statusCode()).isEqualTo(200);
            }

            faulty.restart(ServerName.DATABASE);

            assertThat(faulty.get("/").body()).contains("forslag søger opbakning");
        }
    }

    @Nested
    class WithoutThePortal {

        @Test
        void itIsReportedAndAfterTheNextStartNothingIsMissing() {
            String before = faulty.get("/api/v1" + PROPOSALS).body();
            CompletableFuture<Optional<Fault>> death = CompletableFuture.supplyAsync(system::awaitDeath);

            system.kill(ServerName.PORTAL);

            assertThat(death)
                    .succeedsWithin(PATIENCE)
                    .satisfies(fault -> assertThat(fault)
                            .hasValueSatisfying(reason -> assertThat(reason).hasMessageStartingWith("Portal ended")));
            faulty.restart(ServerName.PORTAL);
            assertThat(faulty.get("/api/v1" + PROPOSALS).body()).isEqualTo(before);
        }
    }

    /** The newest migration is under way, held up by somebody who writes, when the portal is killed. */
    @Nested
    class KilledWhileItMigrates {

        /** No older one can be taken back: those after it would be out of order. */
        private static final String NEWEST = "31";

        private static final String DONE = "select 1 from flyway_portal where version = '" + NEWEST + "' and success";

        @Test
        void theNextStartMakesTheMigrationWholeAndLosesNothing() throws Exception {
            String before = faulty.get("/api/v1" + PROPOSALS).body();
            system.stop(ServerName.PORTAL);
            faulty.asSuperuser(
                    "drop view figure_now",
                    "drop view figure_part",
                    "delete from figure where addressee <> ''",
                    "alter table figure drop column addressee, drop column addressee_id, add primary key (kind, activity_id, month)",
                    "alter table figure_change drop column addressee, drop column addressee_id",
                    "drop function figures_of_duty(answer_duty)",
                    "delete from flyway_portal where version = '" + NEWEST + "'");
            assertThat(faulty.ask(
                            "select 1 from flyway_portal where version ~ '^[0-9]+$' and version::int >= " + NEWEST))
                    .as("newer migrations: let this test take back the newest")
                    .isEmpty();
            try (Connection writer = faulty.superuser();
                    Statement writing = writer.createStatement()) {
                writer.setAutoCommit(false);
                writing.execute("lock table figure in row exclusive mode");
                CompletableFuture<Void> start = CompletableFuture.runAsync(() -> system.start(ServerName.PORTAL));
                awaitWaitingForTheLock();

                system.kill(ServerName.PORTAL);

                assertThat(start).failsWithin(PATIENCE);
                assertThat(faulty.ask(DONE)).isEmpty();
            }

            faulty.restart(ServerName.PORTAL);

            assertThat(faulty.ask(DONE)).hasSize(1);
            assertThat(faulty.get("/api/v1" + PROPOSALS).body()).isEqualTo(before);
        }

        private void awaitWaitingForTheLock() throws SQLException {
            Instant end = Instant.now().plus(PATIENCE);
            while (faulty.ask(
                            "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query ilike '%alter table figure %'")
                    .isEmpty()) {
                assertThat(Instant.now()).as("the migration waits").isBefore(end);
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    /** What every installation goes through whose tables belong to the only login there is. */
    @Nested
    class WithADatabaseFromBeforeThereWereTwoLogins {

        @Test
        void thePortalGetsALoginThatOnlyAddsToTheAuditLog() throws SQLException {
            system.stop(ServerName.PORTAL);
            faulty.asSuperuser(
                    "DROP OWNED BY " + system.portalDatabaseUser(), "DROP ROLE " + system.portalDatabaseUser());
            system.stop(ServerName.DATABASE);

            system.start(ServerName.DATABASE);
            faulty.restart(ServerName.PORTAL);

            assertThat(faulty.get(PROPOSALS).statusCode()).isEqualTo(200);
            assertThat(mayDo("crowdsourcing_proposal", "select, insert, update, delete"))
                    .containsOnly(true);
            assertThat(mayDo("audit_entry", "select, insert")).containsOnly(true);
            assertThat(mayDo("audit_entry", "update, delete, truncate, trigger"))
                    .containsOnly(false);
        }

        /** Whether the portal's login has each of the privileges on the table. */
        private List<Boolean> mayDo(String table, String privileges) throws SQLException {
            try (Connection connection = DriverManager.getConnection(
                            system.databaseUrl(), system.portalDatabaseUser(), system.portalDatabasePassword());
                    Statement statement = connection.createStatement()) {
                List<Boolean> answers = new ArrayList<>();
                for (String privilege : privileges.split(", ")) {
                    try (ResultSet row = statement.executeQuery(
                            "SELECT has_table_privilege('" + table + "', '" + privilege + "')")) {
                        row.next();
                        answers.add(row.getBoolean(1));
                    }
                }
                return answers;
            }
        }
    }
}
