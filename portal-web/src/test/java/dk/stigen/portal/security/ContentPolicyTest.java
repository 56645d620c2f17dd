// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentPolicyTest {

    private final String policy = ContentPolicy.text("https://login.fjordby.example/realms/stigen");

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
}
