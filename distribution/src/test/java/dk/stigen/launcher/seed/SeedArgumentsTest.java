// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.stigen.launcher.Fault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedArgumentsTest {

    @Test
    void understandsHowManyAndWhere() {
        SeedArguments arguments = of("--contributions=1000", "--state", "/srv/stigen", "--force");

        assertThat(arguments.contributions()).isEqualTo(1000);
        assertThat(arguments.state()).contains(Path.of("/srv/stigen"));
        assertThat(arguments.force()).isTrue();
        assertThat(of("--contributions", "100")).isEqualTo(new SeedArguments(100, Optional.empty(), false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                            | Say --contributions N
            --force                       | Say --contributions N
            1000                          | Unknown option '1000'
            --frob                        | Unknown option '--frob'
            --contributions               | Option --contributions needs a value
            --contributions --force       | Option --contributions needs a value
            --contributions many          | from 100 to 5000000, not 'many'
            --contributions 99            | from 100 to 5000000, not '99'
            --contributions 5000001       | from 100 to 5000000
            --contributions 99999999999   | from 100 to 5000000
            --contributions 100 --state   | Option --state needs a value
            """)
    void tellsInOneLineWhatIsMisused(String line, String message) {
        Fault fault = catchThrowableOfType(Fault.class, () -> of(line.isEmpty() ? new String[0] : line.split(" ")));

        assertThat(fault).hasMessageContaining(message);
        assertThat(fault.getMessage()).doesNotContain("\n");
        assertThat(fault.status()).isEqualTo(Fault.MISUSED);
    }

    private static SeedArguments of(String... arguments) {
        return SeedArguments.of(List.of(arguments));
    }
}
