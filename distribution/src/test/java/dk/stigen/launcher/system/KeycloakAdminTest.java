// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KeycloakAdminTest {

    @Test
    void replacesAnAddressWhereverItStands() {
        String client = "{\"rootUrl\":\"http://localhost:8080\",\"redirectUris\":[\"http://localhost:8080/*\"]}";

        assertThat(KeycloakAdmin.replaceAll(client, Map.of("http://localhost:8080", "https://stigen.example")))
                .isEqualTo("{\"rootUrl\":\"https://stigen.example\",\"redirectUris\":[\"https://stigen.example/*\"]}");
    }

    @Test
    void doesNotMistakeTheBeginningOfAnotherAddress() {
        assertThat(KeycloakAdmin.replaceAll("http://localhost:8080", Map.of("http://localhost:80", "http://x")))
                .isEqualTo("http://localhost:8080");
    }

    @Test
    void letsTwoAddressesChangePlaces() {
        assertThat(KeycloakAdmin.replaceAll(
                        "http://a:1 http://a:2", Map.of("http://a:1", "http://a:2", "http://a:2", "http://a:1")))
                .isEqualTo("http://a:2 http://a:1");
    }
}
