// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.Ports;
import dk.stigen.launcher.StateFolder;
import dk.stigen.launcher.StigenOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The portal's database in a state folder, for a look into it. Where a run has it open, that one is asked; where none has, PostgreSQL is
 * started for as long as the look takes, on a port of its own.
 */
public final class StateDatabase implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofSeconds(8);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int PORT_LINE = 3;
    private final String url;
    private final Secrets secrets;
    private final @Nullable OwnServer own;

    private StateDatabase(String url, Secrets secrets, @Nullable OwnServer own) {
        this.url = url;
        this.secrets = secrets;
        this.own = own;
    }

    /** @throws Fault if nothing has run in the folder, or its database does not start */
    public static StateDatabase open(Path root, Path folder) {
        Path data = folder.resolve("postgres");
        if (!Files.isDirectory(data)) {
            throw new Fault("There is no database in " + folder
                    + "; name the run's folder with --state, or a database of your own with --database.");
        }
        Optional<Integer> port = runningOn(data);
        if (port.isPresent()) {
            Secrets secrets = new Secrets(folder.resolve("secrets.properties"));
            return new StateDatabase(address(port.get()), secrets, null);
        }
        OwnServer own = new OwnServer(root, folder);
        return new StateDatabase(own.installation.databaseUrl(PortalLogin.OWNER), own.installation.secrets(), own);
    }

    static String address(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + PortalLogin.OWNER;
    }

    /** The port of the PostgreSQL that has the folder open, as it writes it there. */
    static Optional<Integer> runningOn(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.size() > PORT_LINE && PostgresServer.isRunning(lines.get(0))
                    ? Optional.of(Integer.valueOf(lines.get(PORT_LINE).strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns a connection of the login to which the tables belong. */
    public Connection connect() throws SQLException {
        return Jdbc.connect(url, PortalLogin.OWNER, secrets.database());
    }

    /** Returns the key with which the run's portal makes what only it can read. */
    public String secretKey() {
        return secrets.secretKey();
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }

    /** PostgreSQL on the folder's data, without anything else. */
    private static final class OwnServer {
        private final Installation installation;
        private final RunningServer server;
        private final Thread hook = new Thread(this::stop, "stop-database");

        OwnServer(Path root, Path folder) {
            StateFolder state = StateFolder.open(folder);
            // what the shell holds for a portal that is in use is not meant here
            StigenOptions options =
                    new StigenOptions(root, folder, Ports.free(), Set.of(), withoutOurs(System.getenv()));
            installation = new Installation(options, state, new Secrets(state), new Processes());
            server = new RunningServer(new PostgresServer(installation), installation);
            Runtime.getRuntime().addShutdownHook(hook);
            try {
                server.server().prepare();
                server.start();
                await();
            } catch (RuntimeException e) {
                close();
                throw e;
            }
        }

        private static Map<String, String> withoutOurs(Map<String, String> shell) {
            Map<String, String> environment = new HashMap<>(shell);
            environment.keySet().removeIf(name -> name.startsWith("STIGEN_"));
            return environment;
        }

        private void await() {
            Instant end = Instant.now().plus(START);
            while (!server.server().isReady()) {
                if (!server.isAlive()) {
                    throw server.died();
                }
                if (Instant.now().isAfter(end)) {
                    throw new Fault("The database does not answer after %d s. Its log is %s"
                            .formatted(START.toSeconds(), server.log()));
                }
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }

        void close() {
            stop();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the JVM is ending anyway
            }
        }

        private synchronized void stop() {
            server.askToStop();
            server.awaitStop(STOP);
            installation.state().close();
        }
    }
}
