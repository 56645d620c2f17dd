// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.stigen.launcher.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final Scenario FRONT = Scenario.page("front", Who.ANONYMOUS, "/");

    @TempDir
    private Path folder;

    @Test
    void sharesTheProcessorTimeAmongTheRequests() {
        Figures figures = Figures.of(
                FRONT, new long[] {1_000_000, 2_000_000, 3_000_000, 900_000_000}, new Processors(10, 2), 4, 9000);

        assertThat(figures).isEqualTo(new Figures("front", "anonymous", 1, 4, 3.0, 0.5, 3.0, 4, 9000));
    }

    @Test
    void isTheSameAfterItWasWrittenAndRead() {
        Path file = folder.resolve("bench.json");
        Report report = report(1024, 2.0);

        ReportJson.write(report, file);

        assertThat(ReportJson.read(file)).isEqualTo(report);
        assertThat(ReportJson.text(report)).contains("\"cpuMillis\"", "\"residentMibAfter\"");
    }

    @Test
    void refusesAFileThatIsNoneOfOurs() throws IOException {
        for (String text : List.of("", "[]", "{}", "{\"at\": \"yesterday\"}", "{\"at\": 3}")) {
            Path file = Files.writeString(folder.resolve("other.json"), text);

            assertThatThrownBy(() -> ReportJson.read(file))
                    .isInstanceOf(Fault.class)
                    .hasMessageContaining("bench --json");
        }
        assertThatThrownBy(() -> ReportJson.read(folder.resolve("none.json")))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void writesALineForEachScenarioUnderTheHead() {
        ReportTable table = new ReportTable(Optional.empty());
        Report report = report(1024, 2.0);

        assertThat(table.head()).startsWith("scenario").endsWith("   bytes").doesNotContain("CPU x");
        assertThat(table.line(report.scenarios().get(0)))
                .hasSameSizeAs(table.head())
                .matches("front +anonymous +1 +500 +2\\.00 +0\\.25 +1\\.80 +4 +9000");
        assertThat(table.foot(report)).startsWith("1024 contributions").contains("439 MiB", "613 MiB");
    }

    @Test
    void saysHowManyTimesEarlierFiguresItShows() {
        Report earlier = report(1024, 2.0);
        ReportTable table = new ReportTable(Optional.of(earlier));
        Report now = report(100_000, 2.5);

        assertThat(table.head()).endsWith("CPU x     p50 x");
        assertThat(table.line(now.scenarios().get(0)))
                .hasSameSizeAs(table.head())
                .endsWith("      1.25      1.00");
        assertThat(table.line(new Figures("front", "citizen", 1, 1, 1, 1, 1, 1, 1)))
                .hasSameSizeAs(table.head())
                .endsWith("         -         -");
        assertThat(table.foot(now)).contains("with 1024 contributions");
    }

    private static Report report(long contributions, double cpu) {
        return new Report(
                Instant.parse("2026-11-26T05:36:00Z"),
                contributions,
                10,
                439,
                613,
                List.of(new Figures("front", "anonymous", 1, 500, cpu, 0.25, 1.8, 4, 9000)));
    }
}
