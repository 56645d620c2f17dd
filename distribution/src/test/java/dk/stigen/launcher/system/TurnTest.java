// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnTest {

    @TempDir
    private Path folder;

    @Test
    void isHeldByOneAndGoesOnToTheNext() throws Exception {
        try (Turn first = Turn.at(folder, "postgres")) {
            assertThat(first).isNotNull();
            // another process would wait; within one the JVM refuses
            assertThatThrownBy(() -> Turn.at(folder, "postgres")).isInstanceOf(OverlappingFileLockException.class);
            try (Turn another = Turn.at(folder, "keycloak")) {
                assertThat(another).isNotNull();
            }
        }
        try (Turn next = Turn.at(folder, "postgres")) {
            assertThat(next).isNotNull();
        }
    }
}
