// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.portal.configuration.PortalConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Message-IDs that lead back to the outbox, and those that nobody is to believe. */
class MessageIdsTest {

    private final MessageIds ids = ids();

    static MessageIds ids() {
        MessageIds ids = new MessageIds();
        ids.configuration = new PortalConfiguration();
        return ids;
    }

    @Test
    void isTheSameEachTimeAndLeadsBackToTheMail() {
        assertThat(ids.of(17)).isEqualTo(ids.of(17)).matches("<mail\\.17\\.[0-9a-f]{32}@localhost>");
        assertThat(ids.read(ids.of(17))).hasValue(17);
        assertThat(ids.read(" " + ids.of(17).toUpperCase(java.util.Locale.ROOT).replace("MAIL", "mail") + "\r\n"))
                .hasValue(17);
    }

    @Test
    void theSealOfOneMailOpensNoOther() {
        assertThat(ids.read(ids.of(17).replace("mail.17.", "mail.18."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<mail.17@localhost>",
                "<mail.17.00000000000000000000000000000000@localhost>",
                "<mail.0.00000000000000000000000000000000@localhost>",
                "<mail.99999999999999999999.00000000000000000000000000000000@localhost>",
                "<CAF+x@mail.example>",
                "mail.17"
            })
    void noneOfOursIsNone(String messageId) {
        assertThat(ids.read(messageId)).isEmpty();
    }
}
