// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.view.Standing;
import dk.stigen.spi.view.Standing.NextDate;
import dk.stigen.volunteering.need.NeedReading.Named;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the needs stand that somebody has published, for the page of his own. */
@ApplicationScoped
public class NeedStandings {

    @Inject
    NeedReading reading;

    /** Returns them by the time when the person published each, the newest first. */
    @Transactional
    public List<Standing> of(ParticipantId person, Standing.Part part, Instant before, int most) {
        return switch (part) {
            case MADE ->
                reading.publishedBy(person, before, most).stream()
                        .map(NeedStandings::standing)
                        .toList();
            case JOINED -> List.of();
        };
    }

    private static Standing standing(Named named) {
        Need need = named.need();
        return new Standing(
                need.getRef(),
                need.getTitle(),
                need.path(),
                MessageKey.of(named.comingShifts().isEmpty() ? "volunteering.state.over" : "volunteering.state.coming"),
                Optional.empty(),
                named.nextShift()
                        .map(shift -> new NextDate(shift.getStartsAt(), MessageKey.of("volunteering.next.shift"))),
                need.getPublishedAt());
    }
}
