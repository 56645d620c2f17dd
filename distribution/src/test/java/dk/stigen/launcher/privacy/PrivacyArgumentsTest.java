// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.stigen.launcher.Fault;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacyArgumentsTest {

    @Test
    void understandsWhichDatabaseAndWhichLog() {
        PrivacyArguments arguments = of(
                "replay", "--database=jdbc:postgresql://db/stigen", "--user", "stigen", "--log", "/srv/log", "--all");

        assertThat(arguments.database()).contains("jdbc:postgresql://db/stigen");
        assertThat(arguments.user()).contains("stigen");
        assertThat(arguments.log()).contains(Path.of("/srv/log"));
        assertThat(arguments.all()).isTrue();
        assertThat(of("replay", "--state", "/srv/stigen").state()).contains(Path.of("/srv/stigen"));
        assertThat(of("replay").all()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                    | What about people's data?
            erase                                 | What about people's data?
            replay it                             | Unknown option 'it'
            replay --frob                         | Unknown option '--frob'
            replay --state                        | Option --state needs a value
            replay --log --all                    | Option --log needs a value
            replay --state /a --database b        | give one of them
            replay --database b                   | together
            """)
    void tellsInOneLineWhatIsMisused(String line, String message) {
        Fault fault = catchThrowableOfType(Fault.class, () -> of(line.isEmpty() ? new String[0] : line.split(" ")));

        assertThat(fault).hasMessageContaining(message);
        assertThat(fault.getMessage()).doesNotContain("\n");
        assertThat(fault.status()).isEqualTo(Fault.MISUSED);
    }

    private static PrivacyArguments of(String... arguments) {
        return PrivacyArguments.of(List.of(arguments));
    }
}
