// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.notification.Notice;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.moderation.Act;
import dk.stigen.persistence.moderation.Matter;
import dk.stigen.persistence.moderation.OnFile;
import dk.stigen.persistence.moderation.State;
import dk.stigen.portal.notification.PortalNotifications;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellPartiesTest {

    private static final ParticipantId MODERATOR = new ParticipantId(1);
    private static final ParticipantId AUTHOR = new ParticipantId(2);
    private static final ParticipantId REPORTER = new ParticipantId(3);

    private final List<Notice> told = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "OPEN, HIDE, false, hidden, report.hidden",
        "OPEN, KEEP, false, , report.kept",
        "WAITING, KEEP, false, shown, report.kept",
        "HIDDEN, RESTORE, false, restored, ",
        "OPEN, MASK, false, masked, report.kept",
        "CONTESTED, KEEP, false, maskupheld, report.kept",
        "CONTESTED, UNMASK, false, unmasked, report.kept",
        "CONTESTED, UNMASK, true, unmaskedbutleft, report.kept",
        "CONTESTED, HIDE, false, hidden, report.hidden",
        "APPEALED, HIDE, false, upheld, ",
        "APPEALED, RESTORE, false, restored, "
    })
    void tellsTheAuthorAndTheReportersInWordsThatThereAre(
            State before, Act act, boolean left, String author, String reporters) {
        ContributionRef page = new ContributionRef(new PluginId("crowdsourcing"), "proposal", 7);
        Matter comment = new Matter(Matter.comment(4), page, new ActivityId(5), Optional.of(AUTHOR));
        TellParties parties = new TellParties();
        parties.notifications = new PortalNotifications() {
            @Override
            public void tellNamedOnly(Notice notice) {
                told.add(notice);
            }
        };

        parties.told(
                new OnFile(6, comment, before, Optional.empty(), Optional.empty()),
                act,
                left,
                "Grund",
                8,
                MODERATOR,
                List.of(REPORTER));

        assertThat(told)
                .allSatisfy(notice -> assertThat(notice.about()).isEqualTo(page))
                .allSatisfy(notice -> assertThat(
                                ResourceBundle.getBundle("messages.notification", Locale.forLanguageTag("da"))
                                        .containsKey(notice.words().key()))
                        .as(notice.words().key())
                        .isTrue());
        assertThat(words(AUTHOR))
                .isEqualTo(author == null ? List.of() : List.of("notification.moderation." + author + ".comment"));
        assertThat(words(REPORTER))
                .isEqualTo(reporters == null ? List.of() : List.of("notification.moderation." + reporters));
    }

    private List<String> words(ParticipantId person) {
        return told.stream()
                .filter(notice -> notice.people().equals(Set.of(person)))
                .map(notice -> notice.words().key())
                .toList();
    }
}
