// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What {@code ./stigen seed} does; loaded from the build. */
public interface SeedTool {
    /**
     * Does what the arguments say and returns the exit code.
     *
     * @throws Fault if that is not possible
     */
    int run(Path root, Map<String, String> environment, List<String> arguments, PrintStream out);
}
