// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.stigen.launcher.Fault;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditArgumentsTest {

    @Test
    void understandsWhichDatabaseAndWhatToExpect() {
        AuditArguments arguments = of(
                "verify", "--database=jdbc:postgresql://db/stigen", "--user", "auditor", "--expect", "AB".repeat(32));

        assertThat(arguments.database()).contains("jdbc:postgresql://db/stigen");
        assertThat(arguments.user()).contains("auditor");
        assertThat(arguments.expected()).contains("ab".repeat(32));
        assertThat(arguments.state()).isEmpty();
        assertThat(of("verify", "--state", "/srv/stigen").state()).contains(Path.of("/srv/stigen"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                    | What about the audit log?
            check                                 | What about the audit log?
            verify it                             | Unknown option 'it'
            verify --frob                         | Unknown option '--frob'
            verify --state                        | Option --state needs a value
            verify --state --user                 | Option --state needs a value
            verify --state /a --database b        | give one of them
            verify --database b                   | together
            verify --user b                       | together
            verify --expect 12                    | 64 digits
            """)
    void tellsInOneLineWhatIsMisused(String line, String message) {
        Fault fault = catchThrowableOfType(Fault.class, () -> of(line.isEmpty() ? new String[0] : line.split(" ")));

        assertThat(fault).hasMessageContaining(message);
        assertThat(fault.getMessage()).doesNotContain("\n");
        assertThat(fault.status()).isEqualTo(Fault.MISUSED);
    }

    private static AuditArguments of(String... arguments) {
        return AuditArguments.of(List.of(arguments));
    }
}
