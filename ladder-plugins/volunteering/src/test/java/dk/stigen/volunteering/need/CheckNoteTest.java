// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.participant.ParticipantId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckNoteTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 5);

    @Test
    void holdsToItsLastDay() {
        CheckNote approved = new CheckNote(
                new ParticipantId(1),
                LAST.minusDays(30),
                Optional.of(LAST.minusDays(20)),
                Optional.of(new ParticipantId(2)),
                Optional.of(LAST));

        assertThat(approved.holdsOn(LAST)).isTrue();
        assertThat(approved.holdsOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void doesNotHoldBeforeItIsApproved() {
        CheckNote asked =
                new CheckNote(new ParticipantId(1), LAST, Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(asked.holdsOn(LAST)).isFalse();
    }
}
