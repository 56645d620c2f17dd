// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversTest {
    @TempDir
    private Path folder;

    private StateFolder state;
    private Process process;

    @BeforeEach
    void aServerThatWasLeftBehind() throws IOException {
        state = StateFolder.open(folder);
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
        state.close();
    }

    @Test
    void stopsWhatAKilledRunLeftBehind() {
        new Leftovers(state).remember("PORTAL", process.toHandle());

        assertThat(stop()).contains("Stopped PORTAL").contains(String.valueOf(process.pid()));
        assertThat(process.isAlive()).isFalse();
        assertThat(stop()).isEmpty();
    }

    @Test
    void sparesAProcessThatOnlyHasTheSameNumber() throws IOException {
        Files.createDirectories(folder.resolve("processes"));
        Files.writeString(folder.resolve("processes/PORTAL"), process.pid() + " 2001-01-01T00:00:00Z");

        assertThat(stop()).isEmpty();
        assertThat(process.isAlive()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "12", "twelve 2001-01-01T00:00:00Z", "12 yesterday"})
    void isNotStoppedByADamagedRecord(String record) throws IOException {
        Files.createDirectories(folder.resolve("processes"));
        Path file = Files.writeString(folder.resolve("processes/PORTAL"), record);

        assertThat(stop()).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void forgetsWhatStoppedInGoodOrder() {
        Leftovers leftovers = new Leftovers(state);
        leftovers.remember("PORTAL", process.toHandle());
        leftovers.forget("PORTAL");

        assertThat(stop()).isEmpty();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void isSeenRunningByWhoDoesNotHoldTheState() throws IOException {
        new Leftovers(state).remember("PORTAL", process.toHandle());

        assertThat(Leftovers.running(folder, "PORTAL")).contains(process.toHandle());
        assertThat(Leftovers.running(folder, "DATABASE")).isEmpty();

        Files.writeString(folder.resolve("processes/PORTAL"), process.pid() + " 2001-01-01T00:00:00Z");

        assertThat(Leftovers.running(folder, "PORTAL")).isEmpty();
    }

    private String stop() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (Steps steps = new Steps(new PrintStream(said), false)) {
            new Leftovers(state).stop(steps);
        }
        return said.toString();
    }
}
