// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.StigenOptions;
import dk.stigen.launcher.StigenOptions.Switch;
import dk.stigen.launcher.plugin.PluginCommands;
import dk.stigen.launcher.system.ServerName;
import dk.stigen.launcher.system.StigenSystem;
import dk.stigen.system.Folders;
import dk.stigen.system.RunningPortal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A system of its own, since installing plugins disturbs everybody else's, with the commands an IT department gives. */
final class PluginSite implements AutoCloseable {

    private static final Path ROOT =
            Path.of(System.getProperty("stigen.root", "..")).toAbsolutePath().normalize();
    private static final Path STATE = Folders.of("plugin-system");
    private static final Pattern PORT = Pattern.compile("-Djboss\\.management\\.http\\.port=(\\d+)");

    private final StigenSystem system =
            StigenSystem.start(StigenOptions.forTests(STATE).with(Switch.FRESH));

    /**
     * What a command said.
     *
     * @param status its exit code
     */
    record Said(int status, String text) {}

    RunningPortal portal() {
        return new RunningPortal(system.portal(), system.keycloak());
    }

    Client client() {
        return new Client(portal());
    }

    void stop() {
        system.stop(ServerName.PORTAL);
    }

    boolean isRunning() {
        return system.isRunning(ServerName.PORTAL);
    }

    void start() {
        system.start(ServerName.PORTAL);
    }

    /** Makes the server look as if it came from an older build. */
    void forgetBuild() {
        try {
            Files.writeString(STATE.resolve("server/copied"), "another build");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Said plugin(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        // while the portal is stopped the state belongs to this test's system, and the server is named as any other's
        // is
        all.addAll(
                system.isRunning(ServerName.PORTAL)
                        ? List.of("--state", STATE.toString())
                        : List.of(
                                "--server",
                                ROOT.resolve("distribution/target/server").toString(),
                                "--base",
                                STATE.resolve("server").toString()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int status;
        try {
            status = new PluginCommands().run(ROOT, Map.of(), all, out);
        } catch (Fault fault) {
            out.println(fault.getMessage());
            status = fault.status();
        }
        return new Said(status, bytes.toString(StandardCharsets.UTF_8));
    }

    /** Lays a JAR over the portal past all checks, as an administrator of the server might, in place of the last such one. */
    Said rawOverlay(Path jar) {
        return server("""
                if (outcome == success) of /deployment-overlay=raw:read-resource
                deployment-overlay remove --name=raw
                end-if
                deployment-overlay add --name=raw --content=/WEB-INF/lib/%s=%s --deployments=portal.war --redeploy-affected
                """.formatted(jar.getFileName(), jar));
    }

    void removeRawOverlay() {
        server("""
                if (outcome == success) of /deployment-overlay=raw:read-resource
                deployment-overlay remove --name=raw --redeploy-affected
                end-if
                """);
    }

    /** How many rows each table of the portal and of crowdsourcing holds, but for what tells of plugins. */
    Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery("""
                    SELECT table_name FROM information_schema.tables
                    WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                      AND table_name NOT LIKE 'flyway%' AND table_name NOT LIKE 'meeting%' AND table_name NOT LIKE 'plugin_%'""")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet count = statement.executeQuery("SELECT count(*) FROM " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Connects to the database as the owner of the tables. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(system.databaseUrl(), system.databaseUser(), system.databasePassword());
    }

    private Said server(String script) {
        try {
            Path file = Files.createTempFile("raw", ".cli");
            Files.writeString(file, script);
            ProcessBuilder builder = new ProcessBuilder(
                            ROOT.resolve("distribution/target/server/bin/jboss-cli.sh")
                                    .toString(),
                            "--connect",
                            "--controller=127.0.0.1:" + managementPort(),
                            "--file=" + file)
                    .redirectErrorStream(true);
            builder.environment().put("JAVA_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
            Process process = builder.start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            Files.delete(file);
            return new Said(status, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private String managementPort() throws IOException {
        Path file = Path.of(
                "/proc", String.valueOf(system.process(ServerName.PORTAL).pid()), "cmdline");
        try (Stream<ProcessHandle> family = Stream.concat(
                Stream.of(system.process(ServerName.PORTAL)),
                system.process(ServerName.PORTAL).descendants())) {
            for (ProcessHandle process : family.toList()) {
                file = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
                Matcher port = PORT.matcher(Files.readString(file));
                if (port.find()) {
                    return port.group(1);
                }
            }
        }
        throw new AssertionError("no management port in " + file);
    }

    @Override
    public void close() {
        system.close();
    }
}
