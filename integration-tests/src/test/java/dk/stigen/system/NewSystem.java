// SPDX-License-Identifier: MPL-2.0
package dk.stigen.system;

import dk.stigen.launcher.FileTree;
import dk.stigen.launcher.StigenOptions;
import dk.stigen.launcher.StigenOptions.Switch;
import dk.stigen.launcher.system.StigenSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Systems that nobody has used. The first after a build makes databases, logins and demo data, which takes longer than all else of a start; those
 * after it, in whichever JVM, begin with a copy.
 */
public final class NewSystem {

    private static final Path COPY = Path.of("target", "first-start").toAbsolutePath();
    private static final List<String> DATA =
            List.of("postgres", "keycloak.properties", "secrets.properties", "journal", "mail");

    private NewSystem() {}

    /** Starts a system with its state in the given folder, and returns when everything answers. */
    public static synchronized StigenSystem in(Path state) {
        StigenOptions options = StigenOptions.forTests(state);
        Path done = COPY.resolveSibling("first-start.done");
        // the JVMs that run beside each other take turns until there is a copy
        try (FileChannel file = FileChannel.open(
                        COPY.resolveSibling("first-start.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock turn = file.lock()) {
            String build = build(options.root());
            if (!Files.exists(done) || !Files.readString(done).equals(build)) {
                StigenSystem first = StigenSystem.start(options.with(Switch.FRESH));
                copy(first, state);
                Files.writeString(done, build);
                return first;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return StigenSystem.startWith(COPY, options);
    }

    private static String build(Path root) throws IOException {
        return Files.getLastModifiedTime(
                        root.resolve("distribution/target/server/standalone/configuration/standalone.xml"))
                .toString();
    }

    /** Copies what a running system keeps, its database as PostgreSQL's manual says of a backup while it works. */
    private static void copy(StigenSystem system, Path state) throws IOException {
        FileTree.delete(COPY);
        Files.createDirectories(COPY);
        try (Connection superuser =
                        DriverManager.getConnection(system.databaseUrl(), "postgres", system.databasePassword());
                Statement statement = superuser.createStatement()) {
            statement.execute("SELECT pg_backup_start('first start', true)");
            for (String name : DATA) {
                if (Files.exists(state.resolve(name))) {
                    FileTree.copy(state.resolve(name), COPY.resolve(name));
                }
            }
            Path postgres = COPY.resolve("postgres");
            try (ResultSet stopped = statement.executeQuery("SELECT labelfile FROM pg_backup_stop(false)")) {
                stopped.next();
                Files.writeString(postgres.resolve("backup_label"), stopped.getString(1));
            }
            // the log tells of what was written meanwhile
            FileTree.delete(postgres.resolve("pg_wal"));
            FileTree.copy(state.resolve("postgres/pg_wal"), postgres.resolve("pg_wal"));
            Files.delete(postgres.resolve("postmaster.pid"));
        } catch (SQLException e) {
            throw new IllegalStateException("The first system's database cannot be copied.", e);
        }
    }
}
