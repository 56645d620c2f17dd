// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.persistence.text.TextVersion;
import dk.stigen.persistence.text.TextVersionRepository;
import dk.stigen.persistence.text.Written;
import dk.stigen.portal.text.KeepTexts.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every wording is kept, and none replaces one that its writer has not seen. */
class KeepTextsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Participant ADA = person(1, Role.ADMIN);
    private static final Participant OLE = person(2, Role.OFFICIAL);
    private static final Written NEW = written("<p>Ny</p>", "<p>New</p>");

    private final KeepTexts keep = new KeepTexts();
    private final List<TextVersion> stored = new ArrayList<>();
    private final List<String> writtenDown = new ArrayList<>();

    KeepTextsTest() {
        keep.clock = () -> NOW;
        keep.audit = event -> writtenDown.add(event.act() + " " + event.subject() + " " + event.details());
        keep.versions = new TextVersionRepository() {
            @Override
            public void lock(String text) {}

            @Override
            public Optional<TextVersion> latest(String text) {
                return stored.stream()
                        .filter(version -> version.text().equals(text))
                        .max(Comparator.comparing(TextVersion::number));
            }

            @Override
            public Optional<TextVersion> find(String text, long number) {
                return stored.stream()
                        .filter(version -> version.text().equals(text) && version.number() == number)
                        .findFirst();
            }

            @Override
            public void add(TextVersion version) {
                stored.add(version);
            }
        };
    }

    @Test
    void keepsWhoWroteWhatWhen() {
        assertThat(keep.save(PortalText.ABOUT, 0, NEW, ADA)).isEqualTo(Outcome.DONE);
        assertThat(keep.save(PortalText.ABOUT, 1, written("<p>Nyere</p>", "<p>Newer</p>"), ADA))
                .isEqualTo(Outcome.DONE);

        assertThat(stored).extracting(TextVersion::number).containsExactly(1L, 2L);
        assertThat(stored.get(0).written()).isEqualTo(NEW);
        assertThat(stored.get(0).changedBy()).isEqualTo(ADA.id());
        assertThat(stored.get(0).changedAt()).isEqualTo(NOW);
        assertThat(writtenDown)
                .containsExactly(
                        "portal.audit.text.changed portal/text/about {version=1}",
                        "portal.audit.text.changed portal/text/about {version=2}");
    }

    @Test
    void storesNothingOverWhatAColleagueHasWrittenSince() {
        keep.save(PortalText.PRIVACY, 0, NEW, ADA);

        assertThat(keep.save(PortalText.PRIVACY, 0, written("<p>Min</p>", "<p>Mine</p>"), ADA))
                .isEqualTo(Outcome.OVERTAKEN);
        assertThat(keep.putBack(PortalText.PRIVACY, 0, 0, ADA)).isEqualTo(Outcome.OVERTAKEN);
        assertThat(stored).hasSize(1);
        assertThat(writtenDown).hasSize(1);
    }

    @Test
    void makesNoVersionOfWhatIsTheSame() {
        assertThat(keep.save(PortalText.ABOUT, 0, Written.SHIPPED, ADA)).isEqualTo(Outcome.SAME);
        keep.save(PortalText.ABOUT, 0, NEW, ADA);
        assertThat(keep.save(PortalText.ABOUT, 1, NEW, ADA)).isEqualTo(Outcome.SAME);
        assertThat(stored).hasSize(1);
    }

    @Test
    void putsAnEarlierVersionBackAsANewOne() {
        keep.save(PortalText.ABOUT, 0, NEW, ADA);
        keep.save(PortalText.ABOUT, 1, written("<p>Nyere</p>", "<p>Newer</p>"), ADA);

        assertThat(keep.putBack(PortalText.ABOUT, 2, 1, ADA)).isEqualTo(Outcome.DONE);

        TextVersion held = stored.get(2);
        assertThat(held.number()).isEqualTo(3);
        assertThat(held.written().saysTheSameAs(NEW)).isTrue();
        assertThat(held.written().backTo()).isEqualTo(OptionalLong.of(1));
        assertThat(writtenDown.get(2)).contains("backTo=1", "version=3");
    }

    @Test
    void putsTheTextBackThatShips() {
        keep.save(PortalText.COOKIES, 0, NEW, ADA);

        assertThat(keep.putBack(PortalText.COOKIES, 1, 0, ADA)).isEqualTo(Outcome.DONE);
        assertThat(stored.get(1).written().saysTheSameAs(Written.SHIPPED)).isTrue();
    }

    @Test
    void knowsNoVersionThatNobodyWrote() {
        assertThat(keep.putBack(PortalText.ABOUT, 0, 7, ADA)).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void letsOnlyAdministratorsWordThem() {
        assertThatExceptionOfType(NotAllowedException.class).isThrownBy(() -> keep.save(PortalText.ABOUT, 0, NEW, OLE));
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> keep.putBack(PortalText.ABOUT, 0, 0, OLE));
        assertThat(stored).isEmpty();
    }

    private static Written written(String danish, String english) {
        return Written.of(Optional.of(danish), Optional.of(english));
    }

    private static Participant person(long id, Role role) {
        return new Participant(new ParticipantId(id), "Prøve", Set.of(role));
    }
}
