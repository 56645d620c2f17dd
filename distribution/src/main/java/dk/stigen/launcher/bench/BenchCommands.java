// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import dk.stigen.launcher.BenchTool;
import dk.stigen.launcher.Fault;
import dk.stigen.launcher.system.RunInUse;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the run that is meant and measures it. */
public final class BenchCommands implements BenchTool {

    @Override
    public int run(Path root, Map<String, String> environment, List<String> words, PrintStream out) {
        BenchArguments arguments = BenchArguments.of(words);
        // first of all, so that a wrong name is told before minutes of measuring
        Optional<Report> earlier = arguments.compare().map(ReportJson::read);
        RunInUse run = RunInUse.in(arguments.state().orElseGet(() -> usual(root, environment)));
        if (arguments.digest().isPresent()) {
            return digest(run, arguments.digest().get(), out);
        }
        ReportTable table = new ReportTable(earlier);
        try {
            Report report = new Bench(run, arguments, table, out).run();
            out.println(table.foot(report));
            arguments.json().ifPresent(file -> ReportJson.write(report, file));
            return 0;
        } catch (SQLException e) {
            throw new Fault("The database cannot be asked: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new Fault("PostgreSQL's log cannot be read: " + e.getMessage(), e);
        }
    }

    private static int digest(RunInUse run, int people, PrintStream out) {
        try {
            new DigestBench(run, people, out).run();
            return 0;
        } catch (SQLException e) {
            throw new Fault("The database cannot be asked: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new Fault("PostgreSQL's log, the heap or the mail folder cannot be read: " + e.getMessage(), e);
        }
    }

    private static Path usual(Path root, Map<String, String> environment) {
        String state = environment.getOrDefault("STIGEN_STATE", "");
        return root.resolve(state.isBlank() ? ".stigen" : state)
                .toAbsolutePath()
                .normalize();
    }
}
