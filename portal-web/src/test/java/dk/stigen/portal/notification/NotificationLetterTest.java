// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.letter.NewLetter;
import dk.stigen.persistence.notification.DigestRepository.Recipient;
import dk.stigen.persistence.notification.NotificationRow;
import dk.stigen.portal.configuration.PortalConfiguration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NotificationLetterTest {

    private static final Recipient KAREN = new Recipient(
            new ParticipantId(7),
            "Karen Højgaard",
            Optional.empty(),
            Optional.empty(),
            Optional.of("Havnegade 14\n9999 Fjordby"));

    private final NotificationLetter letters = new NotificationLetter();

    @BeforeEach
    void inFjordby() {
        letters.configuration = new PortalConfiguration() {
            @Override
            public String municipality() {
                return "Fjordby Kommune";
            }

            @Override
            public String publicUrl() {
                return "https://stigen.fjordby.dk";
            }
        };
        letters.words = new NotificationWords();
    }

    private static NotificationRow told(long id, String title, String message) {
        return new NotificationRow(
                id,
                false,
                Topic.ANSWER,
                new ContributionRef(new PluginId("crowdsourcing"), "proposal", id),
                title,
                "/ladder/crowdsourcing/proposal/" + id,
                "portal",
                message,
                List.of(),
                Instant.EPOCH);
    }

    @Test
    void saysAllThatWasSaidToWhoeverCannotLookItUp() {
        NewLetter letter = letters.write(
                KAREN,
                List.of(told(12, "Lys på <stien>", "notification.answered.DECIDED")),
                Map.of(12L, "Der kommer lamper.\n\nTeknik og Miljø"));

        assertThat(letter.externalId()).isEqualTo("notification/12");
        assertThat(letter.person()).isEqualTo(KAREN.id());
        assertThat(letter.recipient()).isEqualTo("Karen Højgaard");
        assertThat(letter.address()).isEqualTo("Havnegade 14\n9999 Fjordby");
        assertThat(letter.title()).startsWith("Lys på <stien>: ");
        assertThat(letter.plain())
                .contains(
                        "Karen Højgaard",
                        "Lys på <stien>\n",
                        "Der kommer lamper.\n\nTeknik og Miljø",
                        "https://stigen.fjordby.dk/ladder/crowdsourcing/proposal/12",
                        "Venlig hilsen\nFjordby Kommune")
                .doesNotContain("stop-mail");
        assertThat(letter.html())
                .contains("<h1>Lys på &lt;stien&gt;</h1>", "Der kommer lamper.\n\nTeknik og Miljø")
                .doesNotContain("<stien>");
    }

    @Test
    void putsWhatWasSaidAtTheSameTimeIntoOneLetter() {
        NewLetter letter = letters.write(
                KAREN,
                List.of(
                        told(13, "En bænk", "notification.promise.made"),
                        told(12, "Lys", "notification.answered.DECIDED")),
                Map.of(12L, "Der kommer lamper."));

        assertThat(letter.externalId()).isEqualTo("notification/13");
        assertThat(letter.title()).contains("2", "Fjordby Kommune");
        assertThat(letter.plain()).contains("En bænk", "Lys", "Der kommer lamper.");
    }
}
