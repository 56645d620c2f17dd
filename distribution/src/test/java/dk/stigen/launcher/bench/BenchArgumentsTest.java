// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.stigen.launcher.BenchTool;
import dk.stigen.launcher.Fault;
import dk.stigen.launcher.system.RunInUse;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchArgumentsTest {

    @Test
    void measuresEverythingForTenSecondsUnlessTold() {
        BenchArguments arguments = of();

        assertThat(arguments.seconds()).isEqualTo(10);
        assertThat(arguments.warmUp()).isEqualTo(10);
        assertThat(arguments.only()).isEmpty();
        assertThat(arguments.json()).isEmpty();
        assertThat(arguments.compare()).isEmpty();
        assertThat(arguments.digest()).isEmpty();
    }

    @Test
    void aDigestGoesToAHundredThousandUnlessTold() {
        assertThat(of("--digest").digest()).contains(100_000);
        assertThat(of("--digest", "--people", "50").digest()).contains(50);
    }

    @Test
    void understandsWhatToMeasureAndWhereTheFiguresGo() {
        BenchArguments arguments = of(
                "--only=search-storm",
                "--seconds",
                "1",
                "--warm-up=0",
                "--state",
                "/srv/stigen",
                "--json",
                "/tmp/now.json",
                "--compare",
                "/tmp/then.json");

        assertThat(arguments.only()).contains("search-storm");
        assertThat(arguments.seconds()).isEqualTo(1);
        assertThat(arguments.warmUp()).isZero();
        assertThat(arguments.state()).contains(Path.of("/srv/stigen"));
        assertThat(arguments.json()).contains(Path.of("/tmp/now.json"));
        assertThat(arguments.compare()).contains(Path.of("/tmp/then.json"));
    }

    @Test
    void everyNameIsThatOfAScenario() {
        List<String> names = Scenarios.of(
                        new Town(0, 1, 1, Optional.of(2L), Optional.of(3L), List.of(1L)),
                        new Supports(List.of(1L)),
                        new Comments(
                                new RunInUse(Path.of("run"), URI.create("http://localhost"), 1, 1, 1), List.of(1L)))
                .stream()
                .map(Scenario::name)
                .distinct()
                .toList();

        assertThat(names).isEqualTo(BenchTool.SCENARIOS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fast                | Unknown option 'fast'
            --frob              | Unknown option '--frob'
            --only              | Option --only needs a value
            --only lunch        | There is no scenario 'lunch'; there are file, front, initiatives
            --seconds 0         | --seconds takes a number of seconds from 1 to 600, not '0'
            --seconds soon      | not 'soon'
            --warm-up 601       | --warm-up takes a number of seconds from 0 to 600
            --digest --people 0 | --people takes a number from 1 to 1000000, not '0'
            --people 5          | give --digest with it
            --json --compare    | Option --json needs a value
            """)
    void tellsInOneLineWhatIsMisused(String line, String message) {
        Fault fault = catchThrowableOfType(Fault.class, () -> of(line.split(" ")));

        assertThat(fault).hasMessageContaining(message);
        assertThat(fault.getMessage()).doesNotContain("\n");
        assertThat(fault.status()).isEqualTo(Fault.MISUSED);
    }

    private static BenchArguments of(String... arguments) {
        return BenchArguments.of(List.of(arguments));
    }
}
