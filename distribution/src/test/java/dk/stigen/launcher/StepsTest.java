// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StepsTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long now;

    @Test
    void writesPlainLinesWhereThereIsNoTerminal() {
        try (Steps steps = steps(false)) {
            Step build = steps.begin("Build", Duration.ofSeconds(10));
            pass(Duration.ofSeconds(2));
            build.at(1, 4, "portal");
            pass(Duration.ofSeconds(1));
            build.done("done");
        }

        assertThat(printed()).isEqualToNormalizingNewlines("""
                        [   0.0 s] Build ...
                        [   2.0 s] Build: 1/4 portal
                        [   3.0 s] Build: done (3.0 s)
                        """);
    }

    @Test
    void drawsCountedProgressOnATerminal() {
        try (Steps steps = steps(true)) {
            steps.begin("Build", Duration.ofSeconds(10)).at(1, 4, "portal");
        }

        assertThat(printed()).contains("Build [#####---------------] 0.0 s 1/4 portal");
    }

    @Test
    void drawsEveryStepUnderWay() {
        try (Steps steps = steps(true)) {
            steps.begin("Keycloak", Duration.ofSeconds(10));
            pass(Duration.ofSeconds(5));
            steps.begin("Portal", Duration.ofSeconds(10));
        }

        assertThat(printed()).contains("Keycloak [##########----------] 5.0 s    Portal [--------------------] 0.0 s");
    }

    @Test
    void neverPromisesAnEndThatHasNotCome() {
        try (Steps steps = steps(true)) {
            Step slow = steps.begin("Keycloak", Duration.ofSeconds(10));

            assertThat(slow.share(Duration.ofHours(1).toNanos())).isEqualTo(0.95);
        }
    }

    private Steps steps(boolean terminal) {
        return new Steps(new PrintStream(bytes, true, StandardCharsets.UTF_8), terminal, () -> now);
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
