// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import dk.stigen.launcher.StigenOptions.Switch;

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
            return new BuiltLauncher(options.root()).load(Session.class).run(options, state, steps);
        }
    }
}
