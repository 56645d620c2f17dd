// SPDX-License-Identifier: MPL-2.0
package dk.stigen.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.http.Client;
import dk.stigen.launcher.system.ServerName;
import dk.stigen.system.Login;
import jakarta.json.Json;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The portal is killed while people write: what was said to be stored is stored, once and whole. */
@FaultTest
class CrashIT {

    private static final String PROPOSALS = "/api/v1/ladder/crowdsourcing/proposals";
    private static final int WRITES = 200;
    private static final int AT_ONCE = 20;
    private static final int ANSWERED_BEFORE_IT_DIES = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final FaultySystem faulty;

    private final long activity;

    CrashIT(FaultySystem faulty) throws SQLException {
        this.faulty = faulty;
        activity = Long.parseLong(
                faulty.ask("select max(id) from activity where plugin_id = 'crowdsourcing' and access = 'ENABLED'")
                        .get(0));
    }

    @Test
    void whatWasAnsweredIsStoredOnceAndWhatWasNotCanBeSentAgain() throws Exception {
        Client citizen = faulty.client().loggedInAs(Login.CITIZEN);
        List<UUID> keys = Stream.generate(UUID::randomUUID).limit(WRITES).toList();
        Map<UUID, Long> answered = new ConcurrentHashMap<>();
        CountDownLatch enough = new CountDownLatch(ANSWERED_BEFORE_IT_DIES);
        ExecutorService writers = Executors.newFixedThreadPool(AT_ONCE);
        for (UUID key : keys) {
            writers.execute(() -> write(citizen, key).ifPresent(number -> {
                answered.put(key, number);
                enough.countDown();
            }));
        }
        assertThat(enough.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        faulty.servers().kill(ServerName.PORTAL);
        writers.shutdown();
        assertThat(writers.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();

        faulty.restart(ServerName.PORTAL);

        Map<UUID, Long> stored = stored();
        assertThat(stored).as("what the portal has confirmed").containsAllEntriesOf(answered);
        assertThat(answered.size()).as("killed while people wrote").isLessThan(WRITES);
        Client again = faulty.client().loggedInAs(Login.CITIZEN);
        for (UUID key : keys) {
            HttpResponse<String> answer = again.call("POST", PROPOSALS, proposal(key));
            assertThat(answer.statusCode()).isEqualTo(201);
            if (stored.containsKey(key)) {
                assertThat(number(answer)).as("the first result").isEqualTo(stored.get(key));
            }
        }
        assertThat(stored().keySet()).containsAll(keys);
        assertThat(faulty.ask("select submission_key from crowdsourcing_proposal group by 1 having count(*) > 1"))
                .isEmpty();
        assertThat(counted()).as("figures that are counted along").isEqualTo(recounted());
    }

    /** Returns what the portal has confirmed, empty where it died before it said so. */
    private Optional<Long> write(Client citizen, UUID key) {
        try {
            HttpResponse<String> answer = citizen.call("POST", PROPOSALS, proposal(key));
            return answer.statusCode() == 201 ? Optional.of(number(answer)) : Optional.empty();
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** The answer is lost on its way: the row is there, the portal is dead, and nobody has read what it said. */
    @Test
    void aRepeatedCallGivesWhatTheLostOneHasStored() throws Exception {
        Client citizen = faulty.client().loggedInAs(Login.CITIZEN);
        UUID key = UUID.randomUUID();
        try (Socket unread = send(citizen, proposal(key))) {
            await(key);
            faulty.servers().kill(ServerName.PORTAL);
            assertThat(unread.isClosed()).isFalse();
        }
        long first = stored().get(key);

        faulty.restart(ServerName.PORTAL);

        HttpResponse<String> repeated =
                faulty.client().loggedInAs(Login.CITIZEN).call("POST", PROPOSALS, proposal(key));
        assertThat(repeated.statusCode()).isEqualTo(201);
        assertThat(number(repeated)).isEqualTo(first);
        assertThat(faulty.ask("select id from crowdsourcing_proposal where submission_key = '" + key + "'"))
                .containsExactly(Long.toString(first));
    }

    private Socket send(Client citizen, String body) throws Exception {
        URI portal = faulty.servers().portal();
        Socket socket = new Socket(portal.getHost(), portal.getPort());
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = "POST " + PROPOSALS + " HTTP/1.1\r\nHost: " + portal.getAuthority() + "\r\nCookie: "
                + citizen.cookies() + "\r\nX-Form-Token: " + citizen.formToken()
                + "\r\nContent-Type: application/json\r\nContent-Length: " + content.length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(content);
        socket.getOutputStream().flush();
        return socket;
    }

    private void await(UUID key) throws SQLException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!stored().containsKey(key)) {
            assertThat(Instant.now()).as("the row is committed").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
    }

    private Map<UUID, Long> stored() throws SQLException {
        return faulty.ask("select submission_key || ' ' || id from crowdsourcing_proposal").stream()
                .map(row -> row.split(" "))
                .collect(Collectors.toMap(row -> UUID.fromString(row[0]), row -> Long.valueOf(row[1])));
    }

    private List<String> counted() throws SQLException {
        return faulty.ask(
                "select activity_id || ' ' || proposals from crowdsourcing_open where proposals > 0 order by 1");
    }

    private List<String> recounted() throws SQLException {
        return faulty.ask("select activity_id || ' ' || count(*) from crowdsourcing_proposal"
                + " where answered_at is null and not expired group by activity_id order by 1");
    }

    private String proposal(UUID key) {
        return Json.createObjectBuilder()
                .add("activity", activity)
                .add("title", "Et skur til cyklerne")
                .add("body", "Der er plads til det bag stationen, og cyklerne bliver tørre.")
                .add("key", key.toString())
                .build()
                .toString();
    }

    private static long number(HttpResponse<String> answer) {
        String location = Client.location(answer);
        return Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
    }
}
