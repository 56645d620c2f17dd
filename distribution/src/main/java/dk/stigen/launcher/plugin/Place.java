// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.Port;
import dk.stigen.launcher.StateFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The server that is meant.
 *
 * @param home where WildFly is
 * @param base where its configuration and data are
 * @param port its management port, if it was named
 * @param state the state of the run that it belongs to, if it does
 */
record Place(Path home, Path base, Optional<Integer> port, Optional<Path> state) {

    static Place of(Path root, Map<String, String> environment, PluginArguments arguments) {
        Optional<Path> server = arguments.path("--server");
        Place place = server.isPresent()
                ? new Place(
                        server.get(),
                        arguments.path("--base").orElse(server.get().resolve("standalone")),
                        arguments.managementPort(),
                        Optional.empty())
                : ofRun(root, environment, arguments);
        place.check();
        return place;
    }

    private static Place ofRun(Path root, Map<String, String> environment, PluginArguments arguments) {
        String usual = environment.getOrDefault("STIGEN_STATE", "");
        Path state = arguments
                .path("--state")
                .orElseGet(() -> root.resolve(usual.isBlank() ? ".stigen" : usual)
                        .toAbsolutePath()
                        .normalize());
        return new Place(
                root.resolve("distribution/target/server").toAbsolutePath().normalize(),
                state.resolve("server"),
                arguments.managementPort(),
                Optional.of(state));
    }

    private void check() {
        if (!Files.isRegularFile(home.resolve("jboss-modules.jar"))) {
            throw new Fault("There is no WildFly in " + home + "; name the server with --server.");
        }
        if (!Files.isRegularFile(base.resolve("configuration/standalone.xml"))) {
            throw new Fault(state.map(folder -> "Nothing has run in " + folder
                            + " yet; './stigen run' prepares it, or name another" + " with --state or --server.")
                    .orElse("There is no configuration/standalone.xml in " + base
                            + "; name the server's folder with --base."));
        }
    }

    /**
     * Finds the server's process, and takes care that a server which is not there is not started meanwhile.
     *
     * @throws Fault if it can be neither talked to nor left stopped
     */
    Site open() {
        Optional<RunningProcess> process = RunningProcess.of(base);
        if (process.isPresent()) {
            int known = port.or(() -> process.get().managementPort()).orElse(Port.MANAGEMENT.usual());
            Site site = Site.running(this, new ServerCommands(home, base, Optional.of(known)));
            return process.get().answersAt(known, home) ? site.proved() : site;
        }
        if (port.isPresent() && RunningProcess.listens(port.get())) {
            return Site.running(this, new ServerCommands(home, base, port));
        }
        return Site.stopped(this, new ServerCommands(home, base, Optional.empty()), state.map(StateFolder::open));
    }
}
