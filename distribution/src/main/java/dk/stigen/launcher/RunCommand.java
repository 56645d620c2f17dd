// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import dk.stigen.launcher.StigenOptions.Switch;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** {@code ./stigen run}: checks, builds, and hands over to what starts the servers. */
final class RunCommand {
    private final StigenOptions options;

    RunCommand(StigenOptions options) {
        this.options = options;
    }

    int run(Steps steps) {
        try (StateFolder state = StateFolder.open(options.state())) {
            new Leftovers(state).stop(steps);
            options.ports().check(options.neededPorts());
            DiskSpace disk = new DiskSpace(options);
            disk.check(options.state());
            disk.check(options.root());
            // last, since it cannot be undone: by now nothing that was left uses the data, and the run can start
            if (options.has(Switch.FRESH)) {
                state.startOver();
            }
            new Build(options, new Maven(options.root())).run(steps, state.resolve("logs/build.log"));
            return session().run(options, state, steps);
        }
    }

    private Session session() {
        Path target = options.root().resolve("distribution/target");
        List<URL> path = new ArrayList<>();
        try (Stream<Path> libraries = Files.list(target.resolve("launcher"))) {
            path.add(target.resolve("classes").toUri().toURL());
            for (Path library : libraries.toList()) {
                path.add(library.toUri().toURL());
            }
        } catch (IOException e) {
            throw new Fault("The build is not complete (" + e.getMessage() + "); run ./stigen again.", e);
        }
        // lives as long as the run
        @SuppressWarnings("resource")
        ClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), RunCommand.class.getClassLoader());
        return ServiceLoader.load(Session.class, loader)
                .findFirst()
                .orElseThrow(() -> new Fault("The build is not complete; remove target/built and run again."));
    }
}
