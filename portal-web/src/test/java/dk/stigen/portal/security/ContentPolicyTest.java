// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentPolicyTest {

    private final String policy = ContentPolicy.text("https://login.fjordby.example/realms/stigen", Optional.empty());

    @Test
    void endsWithTheScriptsBecausePrimeFacesAddsTheNonceThere() {
        assertThat(policy).endsWith("script-src 'self'");
    }

    @Test
    void allowsNothingInline() {
        assertThat(policy).doesNotContain("unsafe");
    }

    @Test
    void letsAFormGoOnToTheIdentityProviderWithoutItsPath() {
        assertThat(policy).contains("form-action 'self' https://login.fjordby.example;");
    }

    @Test
    void letsMapsHaveTheirPicturesFromOneServerAlone() {
        assertThat(policy).contains("img-src 'self' data:;");
        assertThat(ContentPolicy.text(
                        "https://login.fjordby.example", Optional.of("https://tiles.example:8443/a/{z}/{x}/{y}.png")))
                .contains("img-src 'self' data: https://tiles.example:8443;");
    }
}
