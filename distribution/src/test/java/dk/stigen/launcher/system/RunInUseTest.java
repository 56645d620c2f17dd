// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.Leftovers;
import dk.stigen.launcher.StateFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunInUseTest {

    @TempDir
    private Path folder;

    @Test
    void isNoneWhereNothingRuns() {
        assertThatThrownBy(() -> RunInUse.in(folder))
                .isInstanceOf(Fault.class)
                .hasMessage(
                        "Nothing runs with its state in %s; start './stigen run' first, or name the run's folder"
                                + " with --state.",
                        folder);
    }

    @Test
    void isNoneOfOursWhereTheDatabaseIsSomebodyElses() {
        try (StateFolder state = StateFolder.open(folder)) {
            new Leftovers(state).remember(ServerName.PORTAL.title(), ProcessHandle.current());
        }

        assertThatThrownBy(() -> RunInUse.in(folder))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("a database that is given from outside");
    }
}
