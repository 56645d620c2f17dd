// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.FileTree;
import dk.stigen.launcher.Port;
import dk.stigen.launcher.StigenOptions.Switch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL with its data in the state folder, as careful with it as in production unless the run is a short one. */
final class PostgresServer implements Server {
    private static final int STATUS_LINE = 7;
    private final Installation installation;
    private final PostgresBinaries binaries;
    private final Path data;

    PostgresServer(Installation installation) {
        this.installation = installation;
        this.binaries = new PostgresBinaries(installation.target());
        this.data = installation.state().resolve("postgres");
    }

    @Override
    public ServerName name() {
        return ServerName.DATABASE;
    }

    @Override
    public Duration usualStart() {
        return Duration.ofSeconds(Files.exists(data) ? 1 : 5);
    }

    @Override
    public void prepare() {
        binaries.unpack();
        try {
            if (!Files.exists(data)) {
                create();
            }
            forgetStalePid();
        } catch (IOException e) {
            throw new Fault("The database in " + data + " cannot be prepared: " + e.getMessage(), e);
        }
    }

    @Override
    public List<String> command() {
        return asUser(
                "postgres",
                "-D",
                data.toString(),
                "-p",
                String.valueOf(installation.port(Port.DATABASE)),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=120",
                "-c",
                "timezone=UTC",
                "-c",
                // without it what is committed outlives PostgreSQL's death, but not the machine's
                "fsync=" + (installation.options().has(Switch.SHORT_LIVED) ? "off" : "on"));
    }

    @Override
    public Map<String, String> environment() {
        Map<String, String> environment = installation.environment();
        environment.put("LC_ALL", "C");
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        return environment;
    }

    @Override
    public boolean isReady() {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).startsWith("ready");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void settle() {
        PortalLogin.make(installation);
    }

    /** Does not wait for clients that never go: a fast shutdown rolls their transactions back. */
    @Override
    public void askToStop(Process process) {
        try {
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start();
        } catch (IOException e) {
            process.destroy();
        }
    }

    /** Made beside its place and moved there last, so that a start cut short leaves no half database. */
    private void create() throws IOException {
        Path draft = data.resolveSibling("postgres.new");
        FileTree.delete(draft);
        Path password = Files.createTempFile(data.getParent(), "password", "");
        Path log = installation.log(name());
        Files.writeString(password, installation.secrets().database());
        try {
            installation
                    .processes()
                    .run(
                            "Creating the database",
                            asUser(
                                    "initdb",
                                    "-D",
                                    draft.toString(),
                                    "-U",
                                    "postgres",
                                    "--auth=scram-sha-256",
                                    "--pwfile=" + password,
                                    "--encoding=UTF8",
                                    "--locale=C",
                                    // æ, ø and å sort and fold as Danes expect
                                    "--locale-provider=icu",
                                    "--icu-locale=da-DK"),
                            environment(),
                            log);
            createDatabase(draft, "stigen", log);
            createDatabase(draft, "keycloak", log);
            Files.move(draft, data);
        } finally {
            Files.delete(password);
        }
    }

    private void createDatabase(Path draft, String name, Path log) throws IOException {
        Path statements = Files.createTempFile(data.getParent(), "create", ".sql");
        Files.writeString(statements, """
                CREATE ROLE %1$s LOGIN PASSWORD '%2$s'
                CREATE DATABASE %1$s OWNER %1$s
                """.formatted(name, installation.secrets().database()));
        try {
            List<String> single = asUser("postgres", "--single", "-D", draft.toString(), "postgres");
            // single-user mode reads statements from its input, one a line
            List<String> shell =
                    new ArrayList<>(List.of("sh", "-c", "input=$1; shift; exec \"$@\" < \"$input\"", "sh"));
            shell.add(statements.toString());
            shell.addAll(single);
            installation.processes().run("Creating the database", shell, environment(), log);
        } finally {
            Files.delete(statements);
        }
    }

    /** After a crash the file names a process that is gone; if its number is in use again, PostgreSQL would refuse to start. */
    private void forgetStalePid() throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        String pid = Files.readAllLines(file).stream().findFirst().orElse("").strip();
        if (!isRunning(pid)) {
            Files.delete(file);
        }
    }

    /** Whether the process is a PostgreSQL. A number that is none, as after a crash of the machine, names no process. */
    static boolean isRunning(String pid) {
        return pid.strip().matches("[0-9]{1,18}")
                && ProcessHandle.of(Long.parseLong(pid.strip()))
                        .flatMap(process -> process.info().command())
                        .filter(command -> command.endsWith("postgres"))
                        .isPresent();
    }

    private List<String> asUser(String program, String... arguments) {
        List<String> command = new ArrayList<>(Superuser.disguise());
        command.add(binaries.program(program));
        command.addAll(List.of(arguments));
        return command;
    }
}
