// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import java.util.Locale;
import java.util.Optional;

/** A report as lines for the terminal, with how many times earlier figures it shows. */
final class ReportTable {

    private static final String HEAD = "%-14s %-10s %7s %8s %8s %8s %8s %10s %8s"
            .formatted("scenario", "who", "clients", "requests", "CPU ms", "database", "p50 ms", "statements", "bytes");

    private final Optional<Report> earlier;

    ReportTable(Optional<Report> earlier) {
        this.earlier = earlier;
    }

    String head() {
        return earlier.isEmpty() ? HEAD : HEAD + "%10s%10s".formatted("CPU x", "p50 x");
    }

    String line(Figures figures) {
        String line = String.format(
                Locale.ROOT,
                "%-14s %-10s %7d %8d %8.2f %8.2f %8.2f %10d %8d",
                figures.name(),
                figures.who(),
                figures.clients(),
                figures.requests(),
                figures.cpuMillis(),
                figures.databaseMillis(),
                figures.p50Millis(),
                figures.statements(),
                figures.bytes());
        return earlier.isEmpty() ? line : line + growth(figures);
    }

    private String growth(Figures figures) {
        Optional<Figures> before = earlier.flatMap(report -> report.like(figures));
        return before.map(old ->
                        ratio(figures.cpuMillis(), old.cpuMillis()) + ratio(figures.p50Millis(), old.p50Millis()))
                .orElse("%10s%10s".formatted("-", "-"));
    }

    private static String ratio(double now, double before) {
        return before == 0 ? "%10s".formatted("-") : String.format(Locale.ROOT, "%10.2f", now / before);
    }

    /** What is said once, after the lines. */
    String foot(Report report) {
        String memory = "%d contributions; the portal's resident memory was %d MiB before and is %d MiB now."
                .formatted(report.contributions(), report.residentBefore(), report.residentAfter());
        return earlier.map(old -> memory
                        + " CPU x and p50 x: how many times the figures with %d contributions from %s."
                                .formatted(old.contributions(), old.at()))
                .orElse(memory);
    }
}
