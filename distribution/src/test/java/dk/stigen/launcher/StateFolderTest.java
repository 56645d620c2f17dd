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
        StateFolder.open(state).close();
        Files.writeString(state.resolve("data"), "kept");

        StateFolder.open(state).close();

        assertThat(state.resolve("data")).hasContent("kept");
    }

    @Test
    void startsOverWhenAsked() throws IOException {
        StateFolder.open(folder).close();
        Files.createDirectories(folder.resolve("postgres/base"));
        Files.writeString(folder.resolve("postgres/base/1"), "gone");

        startOver();

        assertThat(folder.resolve("postgres")).doesNotExist();
        assertThat(folder.resolve("stigen.properties")).exists();
    }

    @Test
    void neverEmptiesAFolderItDoesNotKnow() throws IOException {
        Path precious = Files.writeString(folder.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> startOver())
                .isInstanceOf(Fault.class)
                .hasMessageContaining("in use for something else");
        assertThat(precious).exists();
    }

    @Test
    void startingOverDoesNotFollowLinks(@TempDir Path elsewhere) throws IOException {
        Path precious = Files.writeString(elsewhere.resolve("thesis.txt"), "years of work");
        StateFolder.open(folder).close();
        Files.createSymbolicLink(folder.resolve("link"), elsewhere);

        startOver();

        assertThat(precious).exists();
        assertThat(folder.resolve("link")).doesNotExist();
    }

    @Test
    void lendsItselfToOneRunAtATime() {
        try (StateFolder first = StateFolder.open(folder)) {
            assertThatThrownBy(() -> StateFolder.open(folder))
                    .hasMessageStartingWith(
                            "Another run (process " + ProcessHandle.current().pid() + ") uses "
                                    + first.resolve("").getParent());
        }
        StateFolder.open(folder).close();
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> StateFolder.open(file)).hasMessageContaining("is a file");
        assertThatThrownBy(() -> StateFolder.open(file.resolve("below"))).isInstanceOf(Fault.class);
    }

    private void startOver() {
        try (StateFolder state = StateFolder.open(folder)) {
            state.startOver();
        }
    }
}
