// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.view.Standing;
import dk.stigen.spi.view.Standing.NextDate;
import dk.stigen.volunteering.need.NeedReading.Named;
import dk.stigen.volunteering.need.SignUpRepository.Joined;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the needs stand that somebody has published, and the shifts that he has signed up for, for the page of his own. */
@ApplicationScoped
public class NeedStandings {

    @Inject
    NeedReading reading;

    @Inject
    SignUpRepository signUps;

    /** Returns them by the time when the person published or signed up, the newest first. */
    @Transactional
    public List<Standing> of(ParticipantId person, Standing.Part part, Instant before, int most) {
        return switch (part) {
            case MADE ->
                reading.publishedBy(person, before, most).stream()
                        .map(NeedStandings::standing)
                        .toList();
            case JOINED ->
                signUps.joinedBy(person, before, most).stream()
                        .map(NeedStandings::standing)
                        .toList();
        };
    }

    private static Standing standing(Joined joined) {
        SignUp made = joined.signUp();
        return new Standing(
                Need.ref(joined.need()),
                joined.title(),
                "/ladder/volunteering/shift/" + made.shift(),
                MessageKey.of(made.state().messageKey()),
                Optional.empty(),
                made.state().isActive()
                        ? Optional.of(new NextDate(joined.startsAt(), MessageKey.of("volunteering.next.own")))
                        : Optional.empty(),
                made.signedUpAt());
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
