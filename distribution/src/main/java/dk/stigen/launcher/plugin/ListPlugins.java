// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import dk.stigen.launcher.plugin.PluginReport.Entry;
import dk.stigen.spi.plugin.PluginProblem;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is installed, in the order of the ladder, and how it does where the portal runs. */
final class ListPlugins {

    private static final List<String> HEAD =
            List.of("id", "version", "step", "state", "calls", "faults", "average", "rows", "size", "name");

    private final Site site;
    private final PrintStream out;

    ListPlugins(Site site, PrintStream out) {
        this.site = site;
        this.out = out;
    }

    int run() {
        Optional<PluginReport> report = site.report();
        List<InstalledPlugin> plugins = site.plugins().stream()
                .sorted(Comparator.comparing(ListPlugins::rung).thenComparing(InstalledPlugin::id))
                .toList();
        List<List<String>> rows = Stream.concat(
                        Stream.of(HEAD), plugins.stream().map(plugin -> row(plugin, report)))
                .toList();
        out.println(site.isRunning() ? "The portal runs." : "The portal is stopped.");
        out.println(line(HEAD, rows));
        for (int i = 0; i < plugins.size(); i++) {
            out.println(line(rows.get(i + 1), rows));
            problems(plugins.get(i), report).forEach(problem -> out.println("    " + problem));
        }
        return 0;
    }

    /** Returns what is wrong and what to do, as the portal says it, and where it is silent as the JAR shows it. */
    private static List<String> problems(InstalledPlugin plugin, Optional<PluginReport> report) {
        return unusable(plugin, report)
                .or(() -> plugin.problem().map(ListPlugins::sentence))
                .map(List::of)
                .orElseGet(() -> told(plugin, report).map(Entry::problems).orElse(List.of()));
    }

    private static String sentence(PluginProblem problem) {
        // what a problem quotes may be a sentence already
        String message = problem.message(Locale.ENGLISH);
        return message + (message.endsWith(".") ? " " : ". ") + problem.remedy(Locale.ENGLISH);
    }

    private static Optional<String> unusable(InstalledPlugin plugin, Optional<PluginReport> report) {
        return report.filter(found -> plugin.overlay().onPortal())
                .map(found -> found.unusable().get(plugin.file()));
    }

    /** Another JAR of the same id is not what the portal speaks of. */
    private static Optional<Entry> told(InstalledPlugin plugin, Optional<PluginReport> report) {
        return unusable(plugin, report).isPresent() ? Optional.empty() : report.flatMap(found -> found.of(plugin.id()));
    }

    private static int rung(InstalledPlugin plugin) {
        return plugin.descriptor().map(found -> found.step().ordinal()).orElse(Integer.MAX_VALUE);
    }

    private static List<String> row(InstalledPlugin plugin, Optional<PluginReport> report) {
        Optional<Entry> told = told(plugin, report);
        return List.of(
                plugin.id(),
                plugin.version(),
                plugin.descriptor().map(found -> found.step().key()).orElse("?"),
                state(plugin, told, unusable(plugin, report).isPresent()),
                figure(told, "calls"),
                figure(told, "faults"),
                time(told),
                figure(told, "rows"),
                size(told),
                plugin.descriptor().map(found -> found.name()).orElse("no plugin"));
    }

    private static String state(InstalledPlugin plugin, Optional<Entry> told, boolean unusable) {
        if (!plugin.overlay().onPortal()) {
            return "TAKEN OFF";
        }
        if (unusable || plugin.problem().isPresent()) {
            return "UNUSABLE";
        }
        if (plugin.disabled()) {
            return "DISABLED";
        }
        return told.map(found -> found.isStarting() ? "STARTING" : found.state())
                .orElse("installed");
    }

    private static String figure(Optional<Entry> told, String name) {
        return told.map(found -> found.figure(name))
                .filter(found -> found.isPresent())
                .map(found -> String.valueOf(found.getAsLong()))
                .orElse("-");
    }

    private static String time(Optional<Entry> told) {
        return told.map(found -> found.figure("averageMicros"))
                .filter(found -> found.isPresent())
                .map(found -> String.format(Locale.ROOT, "%.2f ms", found.getAsLong() / 1000.0))
                .orElse("-");
    }

    private static String size(Optional<Entry> told) {
        return told.map(found -> found.figure("bytes"))
                .filter(found -> found.isPresent())
                .map(found -> String.format(Locale.ROOT, "%.1f MB", found.getAsLong() / 1e6))
                .orElse("-");
    }

    private static String line(List<String> row, List<List<String>> all) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            int width = width(all, column);
            line.append(String.format("%-" + (width + 2) + "s", row.get(column)));
        }
        return line.toString().stripTrailing();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1);
    }
}
