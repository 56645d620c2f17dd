// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.association;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.participant.ParticipantId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepresentationTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private static Representation held(Optional<LocalDate> from, Optional<LocalDate> until) {
        return new Representation(
                new ParticipantId(1), "Haveforeningen", new ParticipantId(2), "Asta Prøve", from, until);
    }

    @Test
    void holdsFromTheFirstDayToTheLastAndOnBoth() {
        Representation held = held(Optional.of(FIRST), Optional.of(LAST));

        assertThat(held.holdsOn(FIRST.minusDays(1))).isFalse();
        assertThat(held.holdsOn(FIRST)).isTrue();
        assertThat(held.holdsOn(LAST)).isTrue();
        assertThat(held.holdsOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void hasNoEndWhereNoneIsSet() {
        assertThat(held(Optional.of(FIRST), Optional.empty()).holdsOn(LocalDate.of(2999, 12, 31)))
                .isTrue();
    }

    @Test
    void whoHasOnlyAskedRepresentsNobody() {
        Representation asked = held(Optional.empty(), Optional.empty());

        assertThat(asked.isAppointed()).isFalse();
        assertThat(asked.holdsOn(FIRST)).isFalse();
    }
}
