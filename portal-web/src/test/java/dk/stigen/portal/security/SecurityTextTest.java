// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.portal.configuration.PortalConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The file has what RFC 9116 asks for, from the configuration. */
class SecurityTextTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    @Test
    void saysWhomToTellUntilWhen() {
        PortalConfiguration configuration = new PortalConfiguration() {
            @Override
            public String publicUrl() {
                return "https://stigen.fjordby.dk";
            }

            @Override
            public List<String> securityContacts() {
                return List.of("mailto:soc@fjordby.dk", "tel:+45-99-99-99-99");
            }

            @Override
            public List<String> securityLanguages() {
                return List.of("da", "en");
            }

            @Override
            public Optional<LocalDate> securityExpires() {
                return Optional.of(LocalDate.of(2027, 6, 30));
            }

            @Override
            public Optional<String> securityPolicy() {
                return Optional.of("https://fjordby.dk/sikkerhed");
            }
        };

        assertThat(SecurityText.of(configuration, NOW).text()).isEqualTo("""
                Contact: mailto:soc@fjordby.dk
                Contact: tel:+45-99-99-99-99
                Expires: 2027-06-30T21:59:59Z
                Preferred-Languages: da, en
                Canonical: https://stigen.fjordby.dk/.well-known/security.txt
                Policy: https://fjordby.dk/sikkerhed
                """);
    }

    @Test
    void isGoodForHalfAYearWhereNobodyHasChosenADay() {
        SecurityText text = SecurityText.of(new PortalConfiguration(), NOW);

        assertThat(text.expires()).isEqualTo("2027-05-25T21:59:59Z");
        assertThat(text.contacts()).isNotEmpty();
        assertThat(text.text()).doesNotContain("Policy");
    }
}
