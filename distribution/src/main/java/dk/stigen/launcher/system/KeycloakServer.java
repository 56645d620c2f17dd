// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.Port;
import dk.stigen.launcher.StigenOptions.Switch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keycloak, prepared once per build for PostgreSQL and then started without its development mode: that is twice as fast and the same as in
 * production.
 */
final class KeycloakServer implements Server {
    static final String ADMIN = "stigen-launcher";
    private final Installation installation;
    private final Path home;
    private final KeycloakAddresses addresses;

    KeycloakServer(Installation installation) {
        this.installation = installation;
        this.home = installation.target().resolve("keycloak");
        this.addresses = new KeycloakAddresses(installation);
    }

    @Override
    public ServerName name() {
        return ServerName.KEYCLOAK;
    }

    @Override
    public Duration usualStart() {
        return Duration.ofSeconds(addresses.areKnown() ? 10 : 30);
    }

    @Override
    public void prepare() {
        if (!Files.isDirectory(home.resolve("lib"))) {
            throw Installation.incomplete(home);
        }
        Path prepared = home.resolve("data/prepared");
        try (Turn turn = Turn.at(installation.target(), "keycloak")) {
            String providers = providers();
            if (!Files.exists(prepared) || !Files.readString(prepared).equals(providers)) {
                List<String> build = command("build", "--db=postgres", "--health-enabled=true");
                installation.processes().run("Preparing Keycloak", build, environment(), installation.log(name()));
                Files.createDirectories(prepared.getParent());
                Files.writeString(prepared, providers);
            }
            addresses.expect();
        } catch (IOException e) {
            throw new Fault("Keycloak in " + home + " cannot be prepared: " + e.getMessage(), e);
        }
    }

    /** Keycloak insists on being prepared again when a provider was touched. */
    private String providers() throws IOException {
        StringBuilder state = new StringBuilder();
        try (Stream<Path> files = Files.list(home.resolve("providers"))) {
            for (Path file : files.sorted().toList()) {
                state.append(file.getFileName())
                        .append(' ')
                        .append(Files.getLastModifiedTime(file))
                        .append('\n');
            }
        }
        return state.toString();
    }

    @Override
    public List<String> command() {
        List<String> command = command(
                "start",
                "--optimized",
                "--import-realm",
                // one server: no cluster, whose ports would be open to the net
                "--cache=local",
                "--http-enabled=true",
                // each question while it starts would be a line
                "--log-level=INFO,io.smallrye.health:ERROR",
                "--http-host=127.0.0.1",
                "--http-port=" + installation.port(Port.KEYCLOAK),
                "--http-management-port=" + installation.port(Port.KEYCLOAK_MANAGEMENT),
                "--hostname=" + installation.keycloakUrl(),
                "--db-url=" + installation.databaseUrl("keycloak"),
                "--db-username=keycloak");
        if (installation.options().has(Switch.SHORT_LIVED)) {
            // passwords that everybody knows need not be hard to guess, and are asked for hundreds of times
            command.add("--spi-password-hashing--argon2--iterations=1");
            command.add("--spi-password-hashing--argon2--memory=64");
        }
        return command;
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                installation.java(),
                "-Xms64m",
                "-Xmx384m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory"));
        for (String opened : List.of("util", "util.concurrent", "security", "lang")) {
            command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(List.of(arguments));
        return command;
    }

    @Override
    public Map<String, String> environment() {
        Map<String, String> environment = installation.environment();
        environment.put("KC_DB_PASSWORD", installation.secrets().database());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", installation.secrets().keycloakAdmin());
        // the realm files name these
        environment.put("STIGEN_PUBLIC_URL", installation.publicUrl());
        environment.put("STIGEN_KEYCLOAK_URL", installation.keycloakUrl());
        environment.put("STIGEN_OIDC_CLIENT_SECRET", installation.secrets().client());
        return environment;
    }

    @Override
    public boolean isReady() {
        return Http.status("http://127.0.0.1:" + installation.port(Port.KEYCLOAK_MANAGEMENT) + "/health/ready") == 200;
    }

    @Override
    public void settle() {
        addresses.settle();
    }
}
