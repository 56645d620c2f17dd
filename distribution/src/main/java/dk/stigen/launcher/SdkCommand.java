// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ./stigen plugin sdk}: puts what a plugin is built with where the Maven of this machine looks first. */
final class SdkCommand {
    private static final String MODULES = "ladder-plugins,ladder-plugins/plugin-tck,ladder-plugins/archetype";
    private final Path root;
    private final PrintStream out;

    SdkCommand(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    int run(List<String> mavenArguments) {
        List<String> arguments =
                new ArrayList<>(List.of("install", "--quiet", "-DskipTests", "-pl", MODULES, "--also-make"));
        arguments.addAll(mavenArguments);
        int status = new Maven(root).run(arguments, out::println);
        if (status != 0) {
            throw new Fault("Maven failed; what it said is above.");
        }
        out.println("The parent, ladder-api, the test kit and the archetype are in the local Maven repository.");
        out.println("Go on with docs/plugin-author-guide.md: mvn archetype:generate ...");
        return 0;
    }
}
