// SPDX-License-Identifier: MPL-2.0
package dk.stigen.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.StigenOptions;
import dk.stigen.launcher.StigenOptions.Switch;
import dk.stigen.launcher.system.ServerName;
import dk.stigen.launcher.system.StigenSystem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
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
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is left when a server dies. The system is this class's own; each outage ends before the next begins. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(250);
    private static final String PROPOSALS = "/ladder/crowdsourcing/proposals";

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private StigenSystem system;

    @BeforeAll
    void start() {
        system = StigenSystem.start(
                StigenOptions.forTests(Path.of("target", "fault-system")).with(Switch.FRESH));
    }

    @AfterAll
    void stop() {
        system.close();
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
            restart(ServerName.KEYCLOAK);
        }

        @Test
        void publicPagesAreRead() {
            assertThat(get("/").statusCode()).isEqualTo(200);
            assertThat(get(PROPOSALS).statusCode()).isEqualTo(200);
        }

        @Test
        void theLoginExplainsItself() {
            HttpResponse<String> answer = await("/login/about", response -> response.statusCode() == 503);

            assertThat(answer.body()).contains("Login er midlertidigt nede");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }

        @Test
        void thePortalIsReadyButDegraded() {
            HttpResponse<String> answer =
                    await("/health/ready", response -> response.body().contains("{\"status\":\"DEGRADED\""));

            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class OnceTheIdentityProviderIsBack {

        @Test
        void peopleLogInAgain() {
            system.kill(ServerName.KEYCLOAK);
            await("/login/about", response -> response.statusCode() == 503);

            restart(ServerName.KEYCLOAK);

            HttpResponse<String> answer = await("/login/about", response -> response.statusCode() == 302);
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
            restart(ServerName.DATABASE);
        }

        @Test
        void thePortalSaysThatItWillBeBack() {
            HttpResponse<String> answer = get(PROPOSALS);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("Vi er straks tilbage").doesNotContain("Exception");
        }

        @Test
        void programsAreToldToTryAgain() {
            HttpResponse<String> answer = get("/api/v1" + PROPOSALS);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("\"status\":503");
        }

        @Test
        void thePortalIsAliveButNotReady() {
            HttpResponse<String> ready = await("/health/ready", response -> response.statusCode() == 503);

            assertThat(ready.body()).contains("{\"name\":\"database\",\"status\":\"DOWN\"");
            assertThat(get("/health/live").statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class OnceTheDatabaseIsBack {

        @Test
        void pagesAreThereAgain() {
            system.kill(ServerName.DATABASE);
            await(PROPOSALS, response -> response.statusCode() >= 500);

            restart(ServerName.DATABASE);

            await(PROPOSALS, response -> response.statusCode() == 200);
        }

        @Test
        void noRungIsBlamedForIt() {
            system.kill(ServerName.DATABASE);
            // as often as would put a failing plugin to rest
            for (int visit = 0; visit < 5; visit++) {
                assertThat(get("/").statusCode()).isEqualTo(200);
            }

            restart(ServerName.DATABASE);

            assertThat(get("/").body()).contains("forslag søger opbakning");
        }
    }

    @Nested
    class WithoutThePortal {

        @Test
        void itIsReportedAndAfterTheNextStartNothingIsMissing() {
            String before = get("/api/v1" + PROPOSALS).body();
            CompletableFuture<Optional<Fault>> death = CompletableFuture.supplyAsync(system::awaitDeath);

            system.kill(ServerName.PORTAL);

            assertThat(death)
                    .succeedsWithin(PATIENCE)
                    .satisfies(fault -> assertThat(fault)
                            .hasValueSatisfying(reason -> assertThat(reason).hasMessageStartingWith("Portal ended")));
            restart(ServerName.PORTAL);
            assertThat(get("/api/v1" + PROPOSALS).body()).isEqualTo(before);
        }
    }

    /** What every installation goes through whose tables belong to the only login there is. */
    @Nested
    class WithADatabaseFromBeforeThereWereTwoLogins {

        @Test
        void thePortalGetsALoginThatOnlyAddsToTheAuditLog() throws SQLException {
            system.stop(ServerName.PORTAL);
            asSuperuser("DROP OWNED BY " + system.portalDatabaseUser(), "DROP ROLE " + system.portalDatabaseUser());
            system.stop(ServerName.DATABASE);

            system.start(ServerName.DATABASE);
            restart(ServerName.PORTAL);

            assertThat(get(PROPOSALS).statusCode()).isEqualTo(200);
            assertThat(mayDo("crowdsourcing_proposal", "select, insert, update, delete"))
                    .containsOnly(true);
            assertThat(mayDo("audit_entry", "select, insert")).containsOnly(true);
            assertThat(mayDo("audit_entry", "update, delete, truncate, trigger"))
                    .containsOnly(false);
        }

        private void asSuperuser(String... statements) throws SQLException {
            try (Connection connection =
                            DriverManager.getConnection(system.databaseUrl(), "postgres", system.databasePassword());
                    Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
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

    private void restart(ServerName server) {
        system.start(server);
        await(
                "/health/ready",
                answer -> answer.statusCode() == 200 && answer.body().contains("{\"status\":\"UP\""));
    }

    private HttpResponse<String> get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(system.portal() + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("The portal does not answer " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Asks until the answer is the expected one: that a server is gone, or back, is noticed within seconds. */
    private HttpResponse<String> await(String path, Predicate<HttpResponse<String>> expected) {
        Instant end = Instant.now().plus(PATIENCE);
        HttpResponse<String> answer = get(path);
        while (!expected.test(answer)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("%s answers %d: %s".formatted(path, answer.statusCode(), answer.body()));
            }
            LockSupport.parkNanos(BETWEEN_QUESTIONS.toNanos());
            answer = get(path);
        }
        return answer;
    }
}
