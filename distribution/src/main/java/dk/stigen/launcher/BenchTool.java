// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What {@code ./stigen bench} does; loaded from the build. */
public interface BenchTool {
    /** The names by which a scenario can be asked for; a page that is measured for several people has one. */
    List<String> SCENARIOS = List.of(
            "file",
            "front",
            "initiatives",
            "statistics",
            "answers",
            "initiative",
            "proposals",
            "proposal",
            "discussed",
            "crowded",
            "search-rare",
            "search-common",
            "search-storm",
            "me",
            "support",
            "comment",
            "cockpit",
            "moderation",
            "activities");

    /**
     * Does what the arguments say and returns the exit code.
     *
     * @throws Fault if that is not possible
     */
    int run(Path root, Map<String, String> environment, List<String> arguments, PrintStream out);
}
