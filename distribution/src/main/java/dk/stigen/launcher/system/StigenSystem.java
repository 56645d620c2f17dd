// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.Leftovers;
import dk.stigen.launcher.StateFolder;
import dk.stigen.launcher.Step;
import dk.stigen.launcher.Steps;
import dk.stigen.launcher.StigenOptions;
import dk.stigen.launcher.StigenOptions.Switch;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * The whole system, running: PostgreSQL, Keycloak and the portal. Whoever starts it closes it; the end of the JVM does so too.
 *
 * <pre>{@code
 * try (StigenSystem system = StigenSystem.start(StigenOptions.forTests(folder))) {
 *     system.portal();                    // http://localhost:34567
 *     system.kill(ServerName.KEYCLOAK);   // as kill -9 does
 *     system.start(ServerName.KEYCLOAK);  // returns when it answers
 * }
 * }</pre>
 */
public final class StigenSystem implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration STOP = Duration.ofSeconds(8);
    private static final Duration STOP_DATABASE = Duration.ofSeconds(4);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);
    private final Installation installation;
    private final Steps steps;
    private final Map<ServerName, RunningServer> servers = new EnumMap<>(ServerName.class);
    private final Thread hook = new Thread(this::close, "stop-servers");
    private boolean closed;

    private StigenSystem(StigenOptions options, StateFolder state, Steps steps) {
        this.installation = new Installation(options, state, new Secrets(state), new Processes());
        this.steps = steps;
        if (options.ownDatabase()) {
            add(new PostgresServer(installation));
        }
        if (options.ownKeycloak()) {
            add(new KeycloakServer(installation));
        }
        add(new PortalServer(installation, steps::say));
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Starts what the last build put together, with state in the options' folder, and returns when everything answers. */
    public static StigenSystem start(StigenOptions options) {
        StateFolder state = StateFolder.open(options.state());
        Steps silent = new Steps(new PrintStream(PrintStream.nullOutputStream()), false);
        new Leftovers(state).stop(silent);
        if (options.has(Switch.FRESH)) {
            state.startOver();
        }
        return start(options, state, silent);
    }

    static StigenSystem start(StigenOptions options, StateFolder state, Steps steps) {
        StigenSystem system = new StigenSystem(options, state, steps);
        try {
            system.startAll();
            return system;
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    private void add(Server server) {
        servers.put(server.name(), new RunningServer(server, installation));
    }

    private void startAll() {
        if (servers.containsKey(ServerName.DATABASE)) {
            start(List.of(server(ServerName.DATABASE)));
        }
        // the portal first: it starts without Keycloak, and Keycloak may have to be prepared
        start(Stream.of(ServerName.PORTAL, ServerName.KEYCLOAK)
                .flatMap(name -> Optional.ofNullable(servers.get(name)).stream())
                .toList());
    }

    /** Starts servers beside each other and waits until all of them answer. */
    private void start(List<RunningServer> starting) {
        Map<RunningServer, Step> waiting = new LinkedHashMap<>();
        for (RunningServer server : starting) {
            waiting.put(
                    server, steps.begin(server.name().title(), server.server().usualStart()));
            server.server().prepare();
            server.start();
        }
        Instant end = Instant.now().plus(START);
        while (!waiting.isEmpty()) {
            for (RunningServer server : servers.values()) {
                if (server.handle().isPresent() && !server.isAlive()) {
                    throw server.died();
                }
            }
            for (RunningServer server : List.copyOf(waiting.keySet())) {
                if (server.server().isReady()) {
                    server.server().settle();
                    Optional.ofNullable(waiting.remove(server)).ifPresent(step -> step.done("ready"));
                }
            }
            if (Instant.now().isAfter(end)) {
                throw slow(waiting.keySet().iterator().next());
            }
            LockSupport.parkNanos(BETWEEN_QUESTIONS.toNanos());
        }
    }

    private static Fault slow(RunningServer server) {
        return new Fault("%s does not answer after %d s. Its log is %s"
                .formatted(server.name().title(), START.toSeconds(), server.log()));
    }

    /** The portal's address. */
    public URI portal() {
        return URI.create(installation.publicUrl());
    }

    /** Keycloak's address. */
    public URI keycloak() {
        return URI.create(installation.keycloakUrl());
    }

    /** The realm that citizens and staff log in to. */
    public URI realm() {
        return URI.create(installation.oidcUrl());
    }

    public String databaseUrl() {
        return installation.databaseUrl("stigen");
    }

    /** The login to which the portal's tables belong. */
    public String databaseUser() {
        return PortalLogin.OWNER;
    }

    public String databasePassword() {
        return installation.secrets().database();
    }

    /** The login with which the portal works. */
    public String portalDatabaseUser() {
        return PortalLogin.NAME;
    }

    public String portalDatabasePassword() {
        return installation.secrets().portalDatabase();
    }

    /** The secret of the client {@code portal} in the realm. */
    public String clientSecret() {
        return installation.secrets().client();
    }

    public String keycloakAdminUser() {
        return KeycloakServer.ADMIN;
    }

    public String keycloakAdminPassword() {
        return installation.secrets().keycloakAdmin();
    }

    /** The server's console log. */
    public Path log(ServerName server) {
        return server(server).log();
    }

    public boolean isRunning(ServerName server) {
        return server(server).isAlive();
    }

    /** The server's process. */
    public ProcessHandle process(ServerName server) {
        return server(server).handle().orElseThrow();
    }

    /** Ends a server without warning, as {@code kill -9} does. */
    public void kill(ServerName server) {
        server(server).kill();
    }

    /** Stops a server in good order. */
    public void stop(ServerName server) {
        server(server).askToStop();
        server(server).awaitStop(STOP);
    }

    /** Starts a server that was stopped or killed and returns when it answers. */
    public void start(ServerName server) {
        RunningServer starting = server(server);
        starting.server().prepare();
        starting.start();
        awaitAnswer(starting);
    }

    private static void awaitAnswer(RunningServer starting) {
        Instant end = Instant.now().plus(START);
        while (!starting.server().isReady()) {
            if (!starting.isAlive()) {
                throw starting.died();
            }
            if (Instant.now().isAfter(end)) {
                throw slow(starting);
            }
            LockSupport.parkNanos(BETWEEN_QUESTIONS.toNanos());
        }
        starting.server().settle();
    }

    private RunningServer server(ServerName name) {
        RunningServer server = servers.get(name);
        if (server == null) {
            throw new IllegalStateException(name.title() + " is not started here: it is given from outside");
        }
        return server;
    }

    /** Waits until a server ends that nobody asked to, and says which; empty if the system is being closed. */
    public Optional<Fault> awaitDeath() {
        List<CompletableFuture<ServerName>> ends = new ArrayList<>();
        servers.values().forEach(server -> ends.add(server.end()));
        Object first =
                CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).join();
        if (installation.processes().isClosed() || !(first instanceof ServerName name)) {
            return Optional.empty();
        }
        return Optional.of(server(name).died());
    }

    @Override
    public void close() {
        // from here on nothing is started, also if this comes in the middle of a start
        installation.processes().close();
        stopAll();
        if (Thread.currentThread() != hook) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the JVM is ending anyway
            }
        }
    }

    private synchronized void stopAll() {
        if (closed) {
            return;
        }
        closed = true;
        boolean any = servers.values().stream().anyMatch(RunningServer::isAlive);
        if (any) {
            steps.say("Stopping");
        }
        List<RunningServer> users = servers.values().stream()
                .filter(server -> server.name() != ServerName.DATABASE)
                .toList();
        users.forEach(RunningServer::askToStop);
        users.forEach(server -> server.awaitStop(STOP));
        Optional.ofNullable(servers.get(ServerName.DATABASE)).ifPresent(database -> {
            database.askToStop();
            database.awaitStop(STOP_DATABASE);
        });
        if (any) {
            steps.say("Stopped");
        }
        installation.state().close();
    }
}
