// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.Leftovers;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A run that somebody has up, seen from outside: where its portal and its database are, and their processes.
 *
 * @param folder where the run keeps its data
 * @param portal the portal's address without a slash at the end
 * @param portalProcess the number of WildFly's process
 * @param databaseProcess the number of PostgreSQL's first process, the parent of the others
 * @param databasePort where PostgreSQL listens
 */
public record RunInUse(Path folder, URI portal, long portalProcess, long databaseProcess, int databasePort) {

    private static final String PORT = "-Djboss.http.port=";

    /** @throws Fault if nothing runs with its state in the folder */
    public static RunInUse in(Path folder) {
        Optional<Integer> databasePort = StateDatabase.runningOn(folder.resolve("postgres"));
        Optional<ProcessHandle> portal = Leftovers.running(folder, ServerName.PORTAL.title());
        Optional<ProcessHandle> database = Leftovers.running(folder, ServerName.DATABASE.title());
        if (portal.isPresent() && database.isEmpty()) {
            throw new Fault(
                    "The run in " + folder + " uses a database that is given from outside; only one that has its"
                            + " own can be seeded and measured.");
        }
        if (databasePort.isEmpty() || portal.isEmpty() || database.isEmpty()) {
            throw new Fault("Nothing runs with its state in " + folder
                    + "; start './stigen run' first, or name the run's folder with --state.");
        }
        return new RunInUse(
                folder,
                URI.create("http://localhost:" + port(portal.get())),
                portal.get().pid(),
                database.get().pid(),
                databasePort.get());
    }

    private static String port(ProcessHandle portal) {
        // the JDK cuts long command lines off, Linux itself does not
        Path file = Path.of("/proc", String.valueOf(portal.pid()), "cmdline");
        try {
            return List.of(Files.readString(file).split("\0")).stream()
                    .filter(argument -> argument.startsWith(PORT))
                    .map(argument -> argument.substring(PORT.length()))
                    .findFirst()
                    .orElseThrow(() -> new Fault("The portal's process does not say its port."));
        } catch (IOException e) {
            throw new Fault("The portal's process cannot be looked at, which takes Linux: " + e.getMessage(), e);
        }
    }

    /** Returns a connection of the login to which the tables belong. */
    public Connection connect() throws SQLException {
        return Jdbc.connect(StateDatabase.address(databasePort), PortalLogin.OWNER, password());
    }

    /** Returns a connection of PostgreSQL's superuser. */
    public Connection connectAsSuperuser() throws SQLException {
        return Jdbc.connect(StateDatabase.address(databasePort), "postgres", password());
    }

    /** Returns the file that PostgreSQL's log is written to. */
    public Path databaseLog() {
        return folder.resolve("logs").resolve(ServerName.DATABASE.logFile());
    }

    private String password() {
        return new Secrets(folder.resolve("secrets.properties")).database();
    }
}
