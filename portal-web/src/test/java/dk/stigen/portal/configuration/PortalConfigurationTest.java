// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortalConfigurationTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @Test
    void takesTilesWithTheirBounds() {
        PortalConfiguration configuration = new PortalConfiguration(Map.of(
                "STIGEN_TILES_URL", "https://tiles.example:8443/a/{z}/{x}/{y}.png?style=grey",
                "STIGEN_TILES_BOUNDS", "55.5, 11.9, 55.8, 12.3",
                "STIGEN_ADDRESS_SEARCH_URL", "https://adresser.example/adgangsadresser"));
        assertThat(configuration.faults()).isEmpty();
        assertThat(configuration.tilesBounds()).contains("55.5,11.9,55.8,12.3");
    }

    @ParameterizedTest
    @CsvSource({
        "clamav.fjordby.example:3310, clamav.fjordby.example, 3310",
        "10.0.0.7:65535, 10.0.0.7, 65535",
        "[fd00::7]:3310, [fd00::7], 3310"
    })
    void findsTheVirusScanner(String given, String host, int port) {
        PortalConfiguration configuration = new PortalConfiguration(Map.of("STIGEN_SCANNER", given));

        assertThat(configuration.faults()).isEmpty();
        assertThat(configuration.scanner()).contains(InetSocketAddress.createUnresolved(host, port));
    }

    @Test
    void needsNothingSet() {
        assertThat(new PortalConfiguration(Map.of()).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "STIGEN_PUBLIC_URL, stigen.fjordby.dk",
        "STIGEN_PUBLIC_URL, https://stigen.fjordby.dk/",
        "STIGEN_PUBLIC_URL, javascript:alert(1)",
        "STIGEN_PUBLIC_URL, https://stigen fjordby.dk",
        "STIGEN_OIDC_URL, ftp://login",
        "STIGEN_DEMO_DATA, yes",
        "STIGEN_MUNICIPALITY_CODE, 99",
        "STIGEN_VERIFICATION_PROVIDER, mit id",
        "STIGEN_PLUGIN_TIMEOUT, 0",
        "STIGEN_PLUGIN_TIMEOUT, soon",
        "STIGEN_TILES_URL, https://tiles.example/{z}/{x}.png",
        "STIGEN_TILES_URL, https://{s}.tiles.example/{z}/{x}/{y}.png",
        "STIGEN_TILES_URL, https://tiles.example/{z}/{x}/{y}.png; script-src *",
        "STIGEN_TILES_BOUNDS, 'Fjordby'",
        "STIGEN_TILES_BOUNDS, '55,12,56'",
        "STIGEN_ADDRESS_SEARCH_URL, https://adresser.example/adresser?x=1",
        "STIGEN_DPO_EMAIL, dpo at fjordby.example",
        "STIGEN_ACCESSIBILITY_STATEMENT, was.digst.dk/stigen-fjordby-dk",
        "STIGEN_ACCESSIBILITY_STATEMENT, javascript:alert(1)",
        "STIGEN_SECURITY_CONTACT, sikkerhed@fjordby.example",
        "STIGEN_SECURITY_CONTACT, 'mailto:sikkerhed@fjordby.example,'",
        "STIGEN_SECURITY_EXPIRES, 30-06-2027",
        "STIGEN_SECURITY_LANGUAGES, dansk og engelsk",
        "STIGEN_SECURITY_POLICY, http://fjordby.example/sikkerhed",
        "STIGEN_ATTACHMENT_FOLDER, /no/such/folder",
        "STIGEN_SCANNER, clamav",
        "STIGEN_SCANNER, 'tcp://clamav:3310'",
        "STIGEN_SCANNER, clamav:0",
        "STIGEN_SCANNER, clamav:65536",
        "STIGEN_SCANNER, 'clamav:3310, other:3310'",
        "STIGEN_DATABASE_URL, jdbc:h2:mem:x",
        "STIGEN_DATABASE_MIGRATION_USER, stigen"
    })
    void namesTheSettingThatCannotBeUsed(String name, String value) {
        PortalConfiguration configuration = new PortalConfiguration(
                Map.of(name, value, "STIGEN_OIDC_CLIENT_SECRET", "long and random", "STIGEN_SECRET_KEY", KEY));
        assertThat(configuration.faults()).singleElement().asString().startsWith(name);
        assertThatIllegalStateException().isThrownBy(configuration::check);
    }

    @Test
    void readsNoMailboxUnlessOneIsGiven() {
        Map<String, String> given = Map.of(
                "STIGEN_BOUNCE_HOST", "imap.fjordby.example",
                "STIGEN_BOUNCE_USER", "retur",
                "STIGEN_BOUNCE_PASSWORD", "hemmelig");

        assertThat(new PortalConfiguration(Map.of()).bounceServer()).isEmpty();
        assertThat(new PortalConfiguration(given).faults()).isEmpty();
        assertThat(new PortalConfiguration(given).bounceServer())
                .contains(new MailServer(
                        "imap.fjordby.example", 993, MailServer.Security.TLS, Optional.of("retur"), "hemmelig"));
    }

    @ParameterizedTest
    @CsvSource({
        "STIGEN_BOUNCE_HOST, imap.fjordby.example, STIGEN_BOUNCE_HOST",
        "STIGEN_BOUNCE_PASSWORD, hemmelig, STIGEN_BOUNCE_USER",
        "STIGEN_BOUNCE_PORT, imap, STIGEN_BOUNCE_PORT=imap",
        "STIGEN_BOUNCE_PORT, 65536, STIGEN_BOUNCE_PORT=65536",
        "STIGEN_BOUNCE_SECURITY, ssl, STIGEN_BOUNCE_SECURITY=ssl"
    })
    void namesWhatTheMailboxCannotBeReadWith(String name, String value, String fault) {
        assertThat(new PortalConfiguration(Map.of(name, value)).faults())
                .singleElement()
                .asString()
                .startsWith(fault)
                .doesNotContain("hemmelig");
    }

    @Test
    void takesALoginForMigrationsWithItsPasswordAlone() {
        assertThat(new PortalConfiguration(Map.of("STIGEN_DATABASE_MIGRATION_PASSWORD", "hemmelig")).faults())
                .singleElement()
                .asString()
                .startsWith("STIGEN_DATABASE_MIGRATION_USER")
                .doesNotContain("hemmelig");
        assertThat(new PortalConfiguration(Map.of(
                                "STIGEN_DATABASE_MIGRATION_USER",
                                "stigen",
                                "STIGEN_DATABASE_MIGRATION_PASSWORD",
                                "hemmelig"))
                        .faults())
                .isEmpty();
    }

    @Test
    void neverRepeatsAPasswordInADatabaseAddress() {
        PortalConfiguration configuration =
                new PortalConfiguration(Map.of("STIGEN_DATABASE_URL", "postgresql://stigen:secret@localhost/stigen"));
        assertThat(configuration.faults()).singleElement().asString().doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void demandsASecretOfItsOwnWherePeopleReachItFromOutside(String secret) {
        Map<String, String> environment =
                new HashMap<>(Map.of("STIGEN_PUBLIC_URL", "https://stigen.fjordby.dk", "STIGEN_SECRET_KEY", KEY));
        assertThat(new PortalConfiguration(environment).faults())
                .singleElement()
                .asString()
                .startsWith("STIGEN_OIDC_CLIENT_SECRET:");

        environment.put("STIGEN_OIDC_CLIENT_SECRET", secret);
        assertThat(new PortalConfiguration(environment).faults()).hasSize(1);

        environment.put("STIGEN_OIDC_CLIENT_SECRET", "long and random");
        assertThat(new PortalConfiguration(environment).faults()).isEmpty();
    }

    @Test
    void demandsAKeyForSecretsWherePeopleReachItFromOutside() {
        Map<String, String> environment = Map.of(
                "STIGEN_PUBLIC_URL", "https://stigen.fjordby.dk", "STIGEN_OIDC_CLIENT_SECRET", "long and random");
        assertThat(new PortalConfiguration(environment).faults())
                .singleElement()
                .asString()
                .startsWith("STIGEN_SECRET_KEY:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"too short", "c2hvcnQ=", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISI="})
    void refusesAKeyOfAnotherLengthWithoutRepeatingIt(String key) {
        assertThat(new PortalConfiguration(Map.of("STIGEN_SECRET_KEY", key)).faults())
                .singleElement()
                .asString()
                .startsWith("STIGEN_SECRET_KEY:")
                .doesNotContain(key);
    }

    @Test
    void hasContactsForThoseWhoFindAHole() {
        PortalConfiguration standard = new PortalConfiguration(Map.of());
        assertThat(standard.securityContacts()).containsExactly("mailto:stigen@fjordby.example");
        assertThat(standard.securityLanguages()).containsExactly("da", "en");
        assertThat(standard.securityExpires()).isEmpty();

        PortalConfiguration own = new PortalConfiguration(Map.of(
                "STIGEN_SECURITY_CONTACT", "mailto:soc@fjordby.example, tel:+45-99-99-99-99",
                "STIGEN_SECURITY_EXPIRES", "2027-06-30"));
        assertThat(own.faults()).isEmpty();
        assertThat(own.securityContacts()).containsExactly("mailto:soc@fjordby.example", "tel:+45-99-99-99-99");
        assertThat(own.securityExpires()).contains(LocalDate.of(2027, 6, 30));
    }

    @Test
    void noticesAMisspeltName() {
        assertThat(new PortalConfiguration(Map.of("STIGEN_PUBLIC_ULR", "x", "PATH", "y")).unknownNames())
                .containsExactly("STIGEN_PUBLIC_ULR");
    }
}
