// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void acceptsFreePorts() {
        assertThatCode(() -> Ports.free().check(List.of(Port.values()))).doesNotThrowAnyException();
    }

    @Test
    void namesTheTakenPortAndHowToChooseAnother() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(Map.of(Port.KEYCLOAK, other.getLocalPort()));

            assertThatThrownBy(() -> ports.check(List.of(Port.KEYCLOAK)))
                    .isInstanceOf(Fault.class)
                    .hasMessage(
                            "Port %d (Keycloak) is taken; stop what uses it or choose another with"
                                    + " --keycloak-port or STIGEN_KEYCLOAK_PORT.",
                            other.getLocalPort());
        }
    }

    @Test
    void seesWhoListensOnAllAddresses() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            Ports ports = new Ports(Map.of(Port.MANAGEMENT, other.getLocalPort()));

            assertThatThrownBy(() -> ports.check(List.of(Port.MANAGEMENT)))
                    .hasMessageContaining("STIGEN_MANAGEMENT_PORT");
        }
    }

    @Test
    void refusesOnePortForTwoServers() {
        int free = Ports.free().of(Port.PORTAL);
        Ports ports = new Ports(Map.of(Port.PORTAL, free, Port.DATABASE, free));

        assertThatThrownBy(() -> ports.check(List.of(Port.PORTAL, Port.DATABASE)))
                .hasMessageContaining("asked for twice, by the portal and PostgreSQL");
    }
}
