// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StigenOptionsTest {

    @TempDir
    private Path folder;

    @Test
    void testsNeverUseTheDatabaseThatTheShellNames() {
        StigenOptions options = StigenOptions.forTests(
                folder, Map.of("STIGEN_DATABASE_URL", "jdbc:postgresql://live/stigen", "PATH", "/bin"));

        assertThat(options.ownPortalDatabase()).isTrue();
        assertThat(options.environment()).containsOnlyKeys("PATH");
    }
}
