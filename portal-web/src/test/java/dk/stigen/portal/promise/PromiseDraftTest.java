// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.promise.PromiseState;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be held to: something, by somebody, with a day on which it is asked for. */
class PromiseDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Optional<LocalDate> SOON = Optional.of(TODAY.plusDays(1));
    private static final PlainText TEXT = new PlainText("Der kommer lamper langs stien.");

    @Test
    void saysWhatAndWhenItIsFollowedUp() {
        assertThat(new PromiseDraft(TEXT, Optional.of(7L), SOON).faults(TODAY)).isEmpty();
        assertThat(new PromiseDraft(TEXT, Optional.empty(), SOON).faults(TODAY)).isEmpty();
        assertThat(new PromiseDraft(new PlainText(" "), Optional.empty(), Optional.empty()).faults(TODAY))
                .containsOnlyKeys("body", "review");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, PromiseDraft.TEXT_MIN - 1, PromiseDraft.TEXT_MAX + 1})
    void isNeitherAWordNorAReport(int length) {
        PlainText text = new PlainText("x".repeat(length));
        assertThat(new PromiseDraft(text, Optional.empty(), SOON).faults(TODAY)).containsOnlyKeys("body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2020-01-01", "2028-11-24", "9999-12-31"})
    void isFollowedUpOnADayToCome(String day) {
        assertThat(new PromiseDraft(TEXT, Optional.empty(), Optional.of(LocalDate.parse(day))).faults(TODAY))
                .containsOnlyKeys("review");
    }

    @Nested
    class Report {

        @Test
        void comesBackWhileItIsOnItsWay() {
            assertThat(report(PromiseState.ON_ITS_WAY, 40, SOON).faults(TODAY)).isEmpty();
            assertThat(report(PromiseState.ON_ITS_WAY, 40, Optional.empty()).faults(TODAY))
                    .containsOnlyKeys("review");
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ON_ITS_WAY")
        void endsWithAReasonAndWithoutADay(PromiseState state) {
            assertThat(report(state, 40, Optional.empty()).faults(TODAY)).isEmpty();
            assertThat(report(state, 40, SOON).faults(TODAY)).containsOnlyKeys("review");
            assertThat(new ReportDraft(state, 40, new PlainText(""), Optional.empty()).faults(TODAY))
                    .containsOnlyKeys("note");
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE})
        void isAShareOfTheWhole(int progress) {
            assertThat(report(PromiseState.ON_ITS_WAY, progress, SOON).faults(TODAY))
                    .containsOnlyKeys("progress");
        }

        @Test
        void thatItIsKeptMeansWhole() {
            assertThat(report(PromiseState.KEPT, 40, Optional.empty()).progress())
                    .isEqualTo(ReportDraft.WHOLE);
        }

        private static ReportDraft report(PromiseState state, int progress, Optional<LocalDate> review) {
            return new ReportDraft(state, progress, TEXT, review);
        }
    }

    @Test
    void aMilestoneHasADayToCome() {
        assertThat(new MilestoneDraft(TEXT, SOON).faults(TODAY)).isEmpty();
        assertThat(new MilestoneDraft(new PlainText("Nå"), Optional.of(TODAY)).faults(TODAY))
                .containsOnlyKeys("milestone", "due");
    }
}
