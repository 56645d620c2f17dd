// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.Port;
import dk.stigen.launcher.StateFolder;
import dk.stigen.launcher.StigenOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Where everything is and what it is called: what all servers of a run must agree on. */
record Installation(StigenOptions options, StateFolder state, Secrets secrets, Processes processes) {

    Path target() {
        return options.root().resolve("distribution/target");
    }

    Path log(ServerName server) {
        return state.logs().resolve(server.logFile());
    }

    int port(Port port) {
        return options.ports().of(port);
    }

    String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    String publicUrl() {
        return options.variable("STIGEN_PUBLIC_URL").orElse("http://localhost:" + port(Port.PORTAL));
    }

    String keycloakUrl() {
        return "http://localhost:" + port(Port.KEYCLOAK);
    }

    String oidcUrl() {
        return options.variable("STIGEN_OIDC_URL").orElse(keycloakUrl() + "/realms/stigen");
    }

    String databaseUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(Port.DATABASE), database);
    }

    /** The environment that servers inherit: ours without what is meant for the launcher alone. */
    Map<String, String> environment() {
        Map<String, String> inherited = new TreeMap<>(options.environment());
        for (Port port : Port.values()) {
            inherited.remove(port.variable());
        }
        inherited.remove("STIGEN_STATE");
        inherited.remove("STIGEN_NEEDED_DISK_MB");
        return inherited;
    }

    static Fault incomplete(Path missing) {
        return new Fault(missing + " is missing; build first: ./stigen run, or mvn -pl distribution -am package.");
    }
}
