// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.Session;
import dk.stigen.launcher.StateFolder;
import dk.stigen.launcher.Steps;
import dk.stigen.launcher.StigenOptions;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A run from the terminal: up until Ctrl-C or until a server dies. */
public final class RunSession implements Session {

    @Override
    public int run(StigenOptions options, StateFolder state, Steps steps) {
        try (StigenSystem system = StigenSystem.start(options, state, steps)) {
            steps.say("Ready");
            System.out.println(welcome(system, options));
            Optional<Fault> death = system.awaitDeath();
            if (death.isPresent()) {
                steps.say("A server ended that nobody stopped; stopping the others");
                throw death.get();
            }
            return 0;
        }
    }

    private static String welcome(StigenSystem system, StigenOptions options) {
        String logins = options.ownKeycloak()
                ? Stream.of(DemoLogin.values())
                        .map(DemoLogin::line)
                        .collect(Collectors.joining("\n", "\nLog in as\n", "\n"))
                : "";
        return "\nStigen is open at " + system.portal() + "\n" + logins + "\nCtrl-C stops everything.";
    }
}
