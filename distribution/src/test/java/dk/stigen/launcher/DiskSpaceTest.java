// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {
    @TempDir
    private Path folder;

    @Test
    void saysHowMuchIsNeeded() {
        assertThatThrownBy(() -> needing("999999999").check(folder))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("999999999 MB are needed");
    }

    @Test
    void isContentWithEnough() {
        assertThatCode(() -> needing("1").check(folder)).doesNotThrowAnyException();
    }

    @Test
    void saysWhatIsNoNumber() {
        assertThatThrownBy(() -> needing("plenty"))
                .isInstanceOf(Fault.class)
                .hasMessage("STIGEN_NEEDED_DISK_MB=plenty is no number of megabytes; give one such as 2048.");
    }

    private DiskSpace needing(String megabytes) {
        Map<String, String> environment = Map.of("STIGEN_NEEDED_DISK_MB", megabytes);
        return new DiskSpace(new StigenOptions(folder, folder, new Ports(Map.of()), Set.of(), environment));
    }
}
