// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    private Path folder;

    @Test
    void showsTheLastLinesOnly() throws IOException {
        Path log = folder.resolve("log");
        Files.writeString(
                log, IntStream.range(0, 5000).mapToObj(i -> "line " + i).collect(Collectors.joining("\n")));

        assertThat(LogTail.of(log)).startsWith("  line 4985").endsWith("  line 4999");
    }

    @Test
    void saysWhenThereIsNone() {
        assertThat(LogTail.of(folder.resolve("none"))).contains("no log");
    }
}
