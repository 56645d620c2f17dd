// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {
    @TempDir
    private Path folder;

    @Test
    void keepsWhatIsThere() throws IOException {
        Path state = folder.resolve("new/state");
        StateFolder.open(state, false).close();
        Files.writeString(state.resolve("data"), "kept");

        StateFolder.open(state, false).close();

        assertThat(state.resolve("data")).hasContent("kept");
    }

    @Test
    void startsOverWhenAsked() throws IOException {
        StateFolder.open(folder, false).close();
        Files.createDirectories(folder.resolve("postgres/base"));
        Files.writeString(folder.resolve("postgres/base/1"), "gone");

        StateFolder.open(folder, true).close();

        assertThat(folder.resolve("postgres")).doesNotExist();
        assertThat(folder.resolve("stigen.properties")).exists();
    }

    @Test
    void neverEmptiesAFolderItDoesNotKnow() throws IOException {
        Path precious = Files.writeString(folder.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> StateFolder.open(folder, true))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("in use for something else");
        assertThat(precious).exists();
    }

    @Test
    void startingOverDoesNotFollowLinks(@TempDir Path elsewhere) throws IOException {
        Path precious = Files.writeString(elsewhere.resolve("thesis.txt"), "years of work");
        StateFolder.open(folder, false).close();
        Files.createSymbolicLink(folder.resolve("link"), elsewhere);

        StateFolder.open(folder, true).close();

        assertThat(precious).exists();
        assertThat(folder.resolve("link")).doesNotExist();
    }

    @Test
    void lendsItselfToOneRunAtATime() {
        try (StateFolder first = StateFolder.open(folder, false)) {
            assertThatThrownBy(() -> StateFolder.open(folder, false))
                    .hasMessageStartingWith(
                            "Another run (process " + ProcessHandle.current().pid() + ") uses "
                                    + first.resolve("").getParent());
        }
        StateFolder.open(folder, false).close();
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> StateFolder.open(file, false)).hasMessageContaining("is a file");
        assertThatThrownBy(() -> StateFolder.open(file.resolve("below"), false)).isInstanceOf(Fault.class);
    }
}
