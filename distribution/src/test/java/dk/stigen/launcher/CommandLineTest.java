// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.stigen.launcher.StigenOptions.Switch;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    private static final Path ROOT = Path.of("/project");

    @Test
    void hasUsualPortsAndState() {
        StigenOptions options = options(Map.of());

        assertThat(options.ports().of(Port.PORTAL)).isEqualTo(8080);
        assertThat(options.state()).isEqualTo(Path.of("/project/.stigen"));
        assertThat(options.switches()).isEmpty();
    }

    @Test
    void takesPortsFromTheEnvironment() {
        assertThat(options(Map.of("STIGEN_MANAGEMENT_PORT", "19990")).ports().of(Port.MANAGEMENT))
                .isEqualTo(19990);
    }

    @Test
    void letsOptionsWinOverTheEnvironment() {
        StigenOptions options =
                options(Map.of("STIGEN_PORT", "1", "STIGEN_STATE", "elsewhere"), "--port", "81", "--state=/s");

        assertThat(options.ports().of(Port.PORTAL)).isEqualTo(81);
        assertThat(options.state()).isEqualTo(Path.of("/s"));
    }

    @Test
    void understandsSwitches() {
        assertThat(options(Map.of(), "--fresh", "--offline").switches())
                .containsExactlyInAnyOrder(Switch.FRESH, Switch.OFFLINE);
    }

    @Test
    void refusesUnknownOptions() {
        assertThatThrownBy(() -> options(Map.of(), "--prot", "1"))
                .isInstanceOf(Fault.class)
                .hasMessage("Unknown option '--prot'; './stigen help' lists them.");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThatThrownBy(() -> options(Map.of(), "--port", "--fresh")).hasMessageContaining("--port needs a value");
    }

    @Test
    void refusesWhatIsNoPort() {
        for (String wrong : List.of("0", "65536", "http", "-1")) {
            assertThatThrownBy(() -> options(Map.of(), "--port=" + wrong)).hasMessageContaining("from 1 to 65535");
        }
        assertThatThrownBy(() -> options(Map.of("STIGEN_KEYCLOAK_PORT", "x")))
                .hasMessageStartingWith("STIGEN_KEYCLOAK_PORT");
    }

    @Test
    void leavesOutServersThatAreGivenFromOutside() {
        StigenOptions options = options(
                Map.of("STIGEN_DATABASE_URL", "jdbc:postgresql://db/x", "STIGEN_OIDC_URL", "https://id/realms/x"));

        assertThat(options.neededPorts()).containsExactlyInAnyOrder(Port.PORTAL, Port.MANAGEMENT);
    }

    private static StigenOptions options(Map<String, String> environment, String... arguments) {
        return new CommandLine(ROOT, environment).options(List.of(arguments));
    }
}
