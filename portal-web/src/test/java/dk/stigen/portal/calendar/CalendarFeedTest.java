// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Visibility;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.calendar.CalendarEntry;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarFeedTest {

    private static final Instant FROM = Instant.parse("2026-11-23T18:00:00Z");

    @Test
    void saysWhatWhenAndWhere() {
        VEvent event = Biweekly.parse(feed(entry("Møde, om \"havnen\"; nu", Visibility.EVERYONE)))
                .first()
                .getEvents()
                .get(0);

        assertThat(event.getSummary().getValue()).isEqualTo("Møde, om \"havnen\"; nu");
        assertThat(event.getUid().getValue()).isEqualTo("dialogue-meeting-7@stigen.example");
        assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(FROM));
        assertThat(event.getLocation().getValue()).isEqualTo("Rådhuset");
        assertThat(event.getUrl().getValue()).isEqualTo("https://stigen.example/ladder/dialogue/meeting/7");
    }

    @Test
    void foldsLongLines() {
        assertThat(feed(entry("Æblegrød ".repeat(40).strip(), Visibility.EVERYONE))
                        .split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(76));
    }

    @Test
    void leavesOutWhatIsNotForEverybody() {
        assertThat(feed(entry("Lukket møde", Visibility.of(Set.of(new ParticipantId(1))))))
                .doesNotContain("Lukket", "BEGIN:VEVENT");
    }

    private static String feed(CalendarEntry entry) {
        return CalendarFeed.of(List.of(entry), List.of(), "Fjordby Kommune", "https://stigen.example", FROM);
    }

    private static CalendarEntry entry(String title, Visibility visibility) {
        return new CalendarEntry(
                new ContributionRef(new PluginId("dialogue"), "meeting", 7),
                title,
                FROM,
                Optional.of(FROM.plusSeconds(7200)),
                "Rådhuset",
                "/ladder/dialogue/meeting/7",
                visibility);
    }
}
