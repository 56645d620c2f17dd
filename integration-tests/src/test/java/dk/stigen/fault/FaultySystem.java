// SPDX-License-Identifier: MPL-2.0
package dk.stigen.fault;

import dk.stigen.http.Client;
import dk.stigen.launcher.StigenOptions;
import dk.stigen.launcher.StigenOptions.Switch;
import dk.stigen.launcher.system.ServerName;
import dk.stigen.launcher.system.StigenSystem;
import dk.stigen.system.Folders;
import dk.stigen.system.RunningPortal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** A system of its own that tests may break, and what they ask it. */
final class FaultySystem implements AutoCloseable {

    static final String MAILBOX_USER = "retur";
    static final String MAILBOX_PASSWORD = "retur-retur";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(250);

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final FakeScanner scanner;
    private final FullDisk disk;
    private final StigenSystem servers;
    private final int mailPort;
    private final int mailboxPort;

    private FaultySystem(FakeScanner scanner, FullDisk disk, int mailPort, int mailboxPort) {
        this.scanner = scanner;
        this.disk = disk;
        this.mailPort = mailPort;
        this.mailboxPort = mailboxPort;
        this.servers = StigenSystem.start(StigenOptions.forTests(Folders.of("fault-system"))
                .with(Switch.FRESH)
                .with("STIGEN_SCANNER", scanner.address())
                .with("STIGEN_ATTACHMENT_FOLDER", disk.folder().toString())
                .with("STIGEN_SMTP_HOST", "127.0.0.1")
                .with("STIGEN_SMTP_PORT", String.valueOf(mailPort))
                .with("STIGEN_BOUNCE_HOST", "127.0.0.1")
                .with("STIGEN_BOUNCE_PORT", String.valueOf(mailboxPort))
                .with("STIGEN_BOUNCE_SECURITY", "none")
                .with("STIGEN_BOUNCE_USER", MAILBOX_USER)
                .with("STIGEN_BOUNCE_PASSWORD", MAILBOX_PASSWORD));
    }

    static FaultySystem start() {
        return new FaultySystem(new FakeScanner(), FullDisk.make(), freePort(), freePort());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        servers.close();
        disk.close();
        scanner.close();
    }

    /** The virus scanner that looks at the files that people send. */
    FakeScanner scanner() {
        return scanner;
    }

    /** Where the content of those files is kept. */
    FullDisk disk() {
        return disk;
    }

    StigenSystem servers() {
        return servers;
    }

    /** Returns where the portal looks for a mail server; nobody is there unless a test is. */
    int mailPort() {
        return mailPort;
    }

    /** Returns where it looks for the mailbox into which mail comes back. */
    int mailboxPort() {
        return mailboxPort;
    }

    RunningPortal portal() {
        return new RunningPortal(servers.portal(), servers.keycloak());
    }

    /** Returns a program that talks to the portal and has not logged in. */
    Client client() {
        return new Client(portal());
    }

    void asSuperuser(String... statements) throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Returns the first column of what the statement finds. */
    List<String> ask(String sql) throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** Opens a connection of the database's owner. */
    Connection superuser() throws SQLException {
        return DriverManager.getConnection(servers.databaseUrl(), "postgres", servers.databasePassword());
    }

    /** Starts the server again and waits until the portal is whole. */
    void restart(ServerName server) {
        servers.start(server);
        await(
                "/health/ready",
                answer -> answer.statusCode() == 200 && answer.body().contains("{\"status\":\"UP\""));
    }

    HttpResponse<String> get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(servers.portal() + path))
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

    /** Waits until the portal, which asks anew after some seconds, says so of the virus scanner. */
    void awaitScanner(String status) {
        HttpResponse<String> health = await(
                "/health/ready",
                answer -> answer.body().contains("{\"name\":\"virus scanner\",\"status\":\"" + status + "\""));
        if (health.statusCode() != 200) {
            throw new AssertionError("The portal is not ready: " + health.body());
        }
    }

    /** Asks until the answer is the expected one: that a server is gone, or back, is noticed within seconds. */
    HttpResponse<String> await(String path, Predicate<HttpResponse<String>> expected) {
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
