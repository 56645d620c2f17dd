// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptTest {

    private static final Map<String, Long> NUMBERS = Map.ofEntries(
            Map.entry("people", 421L),
            Map.entry("people.first", 1L),
            Map.entry("initiatives", 10L),
            Map.entry("initiatives.first", 1L),
            Map.entry("activities", 40L),
            Map.entry("activities.first", 1L),
            Map.entry("activities.open", 33L),
            Map.entry("phases", 40L),
            Map.entry("phases.first", 1L),
            Map.entry("proposals", 1000L),
            Map.entry("proposals.first", 1L),
            Map.entry("comments.first", 1L),
            Map.entry("rare", 12L));

    @Test
    void fillsNumbersIn() {
        assertThat(Script.fill("select ${proposals.first} + g % ${people}", NUMBERS))
                .isEqualTo("select 1 + g % 421");
    }

    @Test
    void refusesANumberThatNobodyKnows() {
        assertThatThrownBy(() -> Script.fill("select ${nobody}", NUMBERS)).hasMessageContaining("${nobody}");
    }

    static Stream<String> files() {
        return Stream.concat(Stream.of("prepare"), Stream.of(SeedStep.values()).flatMap(step -> step.kinds().stream()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyStepHasItsFile(String file) {
        assertThat(Script.of(file + ".sql", NUMBERS)).contains("select").doesNotContain("${");
    }
}
