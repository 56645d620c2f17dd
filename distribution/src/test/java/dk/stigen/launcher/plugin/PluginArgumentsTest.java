// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.plugin.PluginArguments.Action;
import dk.stigen.launcher.plugin.PluginArguments.Switch;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginArgumentsTest {

    @Test
    void understandsWhatToDoAndWithWhat() {
        PluginArguments arguments = of(
                "install",
                "--keep",
                "a.jar",
                "--server=/opt/wildfly",
                "--base",
                "/srv/base",
                "--management-port=19990");

        assertThat(arguments.action()).isEqualTo(Action.INSTALL);
        assertThat(arguments.subject()).isEqualTo("a.jar");
        assertThat(arguments.has(Switch.KEEP)).isTrue();
        assertThat(arguments.has(Switch.FORCE)).isFalse();
        assertThat(arguments.path("--server")).contains(Path.of("/opt/wildfly"));
        assertThat(arguments.path("--base")).contains(Path.of("/srv/base"));
        assertThat(arguments.managementPort()).contains(19990);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                | What about plugins?
            frob                              | Unknown command plugin 'frob'
            install                           | 'plugin install' needs a JAR
            install a.jar b.jar               | 'plugin install' needs a JAR and nothing more
            remove                            | 'plugin remove' needs a plugin's id
            list x                            | 'plugin list' needs nothing more
            list --frce                       | Unknown option '--frce'
            install a.jar --state             | Option --state needs a value
            install a.jar --state --keep      | Option --state needs a value
            list --state /a --server /b       | give one of them
            list --base /a                    | name the server too
            """)
    void tellsInOneLineWhatIsMisused(String line, String message) {
        Fault fault = catchThrowableOfType(Fault.class, () -> of(line.isEmpty() ? new String[0] : line.split(" ")));

        assertThat(fault).hasMessageContaining(message);
        assertThat(fault.getMessage()).doesNotContain("\n");
        assertThat(fault.status()).isEqualTo(Fault.MISUSED);
    }

    @Test
    void refusesWhatIsNoPort() {
        for (String wrong : List.of("0", "65536", "x", "-1")) {
            assertThatThrownBy(() -> of("list", "--management-port=" + wrong).managementPort())
                    .hasMessageContaining("from 1 to 65535");
        }
    }

    private static PluginArguments of(String... arguments) {
        return PluginArguments.of(List.of(arguments));
    }
}
