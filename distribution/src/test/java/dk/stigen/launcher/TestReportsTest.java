// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestReportsTest {
    private static final Instant BEGUN = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    private Path root;

    @Test
    void addsUpWhatAllModulesReport() throws IOException {
        report("a/target/surefire-reports/TEST-A.xml", "tests='5' errors='1' failures='1' skipped='1'", BEGUN);
        report(
                "b/target/failsafe-reports/TEST-BIT.xml",
                "tests='3' errors='0' failures='0' skipped='0'",
                BEGUN.plusSeconds(9));

        assertThat(TestReports.since(BEGUN, root).summary()).isEqualTo("5 passed, 2 failed, 1 skipped");
    }

    @Test
    void leavesOutReportsOfEarlierRuns() throws IOException {
        report("a/target/surefire-reports/TEST-A.xml", "tests='5'", BEGUN.minusSeconds(1));

        assertThat(TestReports.since(BEGUN, root).summary()).isEqualTo("0 passed, 0 failed, 0 skipped");
    }

    @Test
    void countsAReportThatBreaksOffAsAFailure() throws IOException {
        Path file = report("a/target/surefire-reports/TEST-A.xml", "tests='5'", BEGUN);
        Files.writeString(file, "<testsuite tests='5'><testcase");

        assertThat(TestReports.since(BEGUN, root).failed()).isEqualTo(1);
    }

    @Test
    void leavesOutOtherFiles() throws IOException {
        report("a/target/classes/TEST-A.xml", "tests='5'", BEGUN);
        report("a/target/failsafe-reports/failsafe-summary.xml", "tests='5'", BEGUN);

        assertThat(TestReports.since(BEGUN, root).passed()).isZero();
    }

    private Path report(String name, String attributes, Instant written) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, "<testsuite " + attributes + "/>");
        return Files.setLastModifiedTime(file, FileTime.from(written));
    }
}
