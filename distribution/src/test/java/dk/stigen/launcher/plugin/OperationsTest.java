// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.launcher.guard.LaidOver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationsTest {

    private static final String LINK = "/deployment-overlay=meeting/deployment=portal.war:add";

    @TempDir
    private Path folder;

    private Path installed;

    @BeforeEach
    void install() throws Exception {
        installed = Files.writeString(folder.resolve("content"), "one");
    }

    @Test
    void putsAnotherJarInPlaceOfTheOld() throws Exception {
        Path jar = Files.writeString(folder.resolve("new.jar"), "two");

        assertThat(Operations.replace(old(true), jar)).hasSize(2).doesNotContain(LINK);
        assertThat(Operations.replace(old(false), jar)).hasSize(3).contains(LINK);
    }

    @Test
    void leavesTheSameJarWhereItLies() throws Exception {
        Path jar = Files.writeString(folder.resolve("same.jar"), "one");

        assertThat(Operations.replace(old(true), jar)).isEmpty();
        assertThat(Operations.replace(old(false), jar)).isEqualTo(List.of(LINK));
    }

    @Test
    void bringsBackAJarThatTheServerHasLost() throws Exception {
        Path jar = Files.writeString(folder.resolve("same.jar"), "one");
        Files.delete(installed);

        assertThat(Operations.replace(old(true), jar)).hasSize(2);
    }

    private LaidOver old(boolean onPortal) {
        return new LaidOver("meeting", "/WEB-INF/lib/ladder-meeting.jar", installed, onPortal);
    }
}
