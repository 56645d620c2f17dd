// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one run is asked to do.
 *
 * @param root the project's folder
 * @param state where the run keeps its data
 * @param environment what the servers are told; variables set here win over the launcher's defaults
 */
public record StigenOptions(Path root, Path state, Ports ports, Set<Switch> switches, Map<String, String> environment) {

    public enum Switch {
        /** start over: the state folder is emptied first */
        FRESH,
        /** Maven must not use the network */
        OFFLINE,
        /** the system lives for minutes: to compile its code well costs more than it saves, and its data may end with the machine */
        SHORT_LIVED
    }

    public StigenOptions {
        state = state.toAbsolutePath().normalize();
        switches = Set.copyOf(switches);
        environment = Map.copyOf(environment);
    }

    /**
     * A run of its own beside any other: free ports, state in the given folder, the servers of the last build, and none of the
     * settings that the shell may hold for a portal that is in use.
     */
    public static StigenOptions forTests(Path state) {
        return forTests(state, System.getenv());
    }

    static StigenOptions forTests(Path state, Map<String, String> shell) {
        Map<String, String> environment = new HashMap<>(shell);
        environment.keySet().removeIf(name -> name.startsWith("STIGEN_"));
        return new StigenOptions(projectRoot(), state, Ports.free(), Set.of(Switch.SHORT_LIVED), environment);
    }

    public StigenOptions with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new StigenOptions(root, state, ports, switches, more);
    }

    public StigenOptions with(Switch more) {
        Set<Switch> all = EnumSet.of(more);
        all.addAll(switches);
        return new StigenOptions(root, state, ports, all, environment);
    }

    public boolean has(Switch wanted) {
        return switches.contains(wanted);
    }

    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    public boolean ownPortalDatabase() {
        return variable("STIGEN_DATABASE_URL").isEmpty();
    }

    public boolean ownKeycloak() {
        return variable("STIGEN_OIDC_URL").isEmpty();
    }

    /** Our PostgreSQL runs when the portal or our Keycloak needs it. */
    public boolean ownDatabase() {
        return ownPortalDatabase() || ownKeycloak();
    }

    public Set<Port> neededPorts() {
        Set<Port> needed = EnumSet.of(Port.PORTAL, Port.MANAGEMENT);
        if (ownDatabase()) {
            needed.add(Port.DATABASE);
        }
        if (ownKeycloak()) {
            needed.addAll(List.of(Port.KEYCLOAK, Port.KEYCLOAK_MANAGEMENT));
        }
        return needed;
    }

    private static Path projectRoot() {
        Path folder = Path.of(System.getProperty("stigen.root", "")).toAbsolutePath();
        while (folder != null && !Files.isRegularFile(folder.resolve("stigen"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new Fault("This is not inside Stigen's project folder; run it from there.");
        }
        return folder;
    }
}
