// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** {@code ./stigen test}: everything Maven verifies, and one line that says how it went. */
final class TestCommand {
    private final StigenOptions options;
    private final PrintStream out;

    TestCommand(StigenOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    int run(List<String> mavenArguments) {
        new Chromium().require(out);
        List<String> arguments = new ArrayList<>(List.of("verify"));
        arguments.addAll(mavenArguments);
        Instant begun = Instant.now();
        int status = new Maven(options.root()).run(arguments, out::println);
        TestReports reports = TestReports.since(begun, options.root());
        if (status != 0) {
            out.println("Maven failed; what it said is above.");
        }
        out.println(reports.summary());
        return status == 0 && reports.failed() == 0 ? 0 : 1;
    }
}
