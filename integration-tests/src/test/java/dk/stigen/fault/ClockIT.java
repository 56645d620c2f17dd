// SPDX-License-Identifier: MPL-2.0
package dk.stigen.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.permission.Audience;
import dk.stigen.http.Client;
import dk.stigen.system.Login;
import jakarta.json.Json;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The clocks of the portal and of the database do not agree: the database's decides, so that all nodes decide alike.
 *
 * <p>The database's clock is put forward or back by a function of the name {@code now} that stands before PostgreSQL's own.
 */
@FaultTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClockIT {

    private static final String PROPOSALS = "/api/v1/ladder/crowdsourcing/proposals";
    private static final long ACTIVITY = 7_000_001;

    private final FaultySystem faulty;

    ClockIT(FaultySystem faulty) {
        this.faulty = faulty;
    }

    /** Nobody submits there but in a phase that began half an hour ago and goes on for as long. */
    @BeforeAll
    void setUp() throws SQLException {
        faulty.asSuperuser(
                "insert into activity (id, initiative_id, plugin_id, title, access) select " + ACTIVITY
                        + ", min(id), 'crowdsourcing', 'Åben i en time', 'ENABLED' from initiative where status = 'PUBLISHED'",
                "insert into phase (id, activity_id, title, starts_at, ends_at) values (" + ACTIVITY + ", " + ACTIVITY
                        + ", 'Nu', now() - interval '30 minutes', now() + interval '30 minutes')",
                audience(ACTIVITY, "ACTIVITY", Audience.NOBODY),
                audience(ACTIVITY + 1, "PHASE", Audience.LOGGED_IN));
    }

    private static String audience(long id, String scope, Audience audience) {
        return "insert into chosen_value (id, kind, plugin_id, key, scope, scope_id, value, changed_at, changed_by, version)"
                + " select " + id + ", 'AUDIENCE', 'crowdsourcing', 'crowdsourcing.submit', '" + scope + "', "
                + ACTIVITY
                + ", '" + audience.format() + "', now(), min(id), 1 from participant";
    }

    @AfterEach
    void theClockIsRight() throws SQLException {
        moveClock("reset search_path");
    }

    @AfterAll
    void tidyUp() throws SQLException {
        faulty.asSuperuser("update activity set access = 'READ_ONLY' where id = " + ACTIVITY);
    }

    @Test
    void bothAgreeAndThePhaseIsOpen() {
        assertThat(submit()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 hour", "-1 hour"})
    void afterTheEndAndBeforeTheBeginningNobodySubmitsWhateverThePortalsClockSays(String jump) throws SQLException {
        assertThat(submit()).isEqualTo(201);

        jump(jump);

        assertThat(submit()).isEqualTo(403);
    }

    @Test
    void whatIsWrittenAfterTheClockWentBackStaysTheNewest() throws SQLException {
        assertThat(submit()).isEqualTo(201);
        jump("-5 minutes");
        assertThat(submit()).isEqualTo(201);

        assertThat(faulty.get(PROPOSALS + "?size=2").body())
                .isEqualTo(faulty.get(PROPOSALS + "?size=2").body());
        assertThat(faulty.ask("select id from crowdsourcing_proposal where activity_id = " + ACTIVITY
                        + " order by id desc limit 2"))
                .isEqualTo(numbers(faulty.get(PROPOSALS + "?size=2").body()));
    }

    private static java.util.List<String> numbers(String page) {
        try (var reader = Json.createReader(new java.io.StringReader(page))) {
            return reader.readObject().getJsonArray("proposals").stream()
                    .map(row -> Integer.toString(row.asJsonObject().getInt("id")))
                    .toList();
        }
    }

    private int submit() {
        Client citizen = faulty.client().loggedInAs(Login.CITIZEN);
        String proposal = Json.createObjectBuilder()
                .add("activity", ACTIVITY)
                .add("title", "Et ur på torvet")
                .add("body", "Så ved alle, hvad klokken er, når bussen går.")
                .add("key", UUID.randomUUID().toString())
                .build()
                .toString();
        return citizen.call("POST", PROPOSALS, proposal).statusCode();
    }

    private void jump(String interval) throws SQLException {
        faulty.asSuperuser(
                "create schema if not exists jumped",
                "create or replace function jumped.now() returns timestamptz language sql stable as"
                        + " $$ select pg_catalog.now() + interval '" + interval + "' $$",
                "grant usage on schema jumped to public");
        moveClock("set search_path = jumped, public, pg_catalog");
    }

    /** Sessions of the pool take the change with their next connection. */
    private void moveClock(String change) throws SQLException {
        String user = faulty.servers().portalDatabaseUser();
        faulty.asSuperuser(
                "alter role " + user + " " + change,
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + user + "'");
        faulty.await("/health/ready", answer -> answer.statusCode() == 200);
    }
}
