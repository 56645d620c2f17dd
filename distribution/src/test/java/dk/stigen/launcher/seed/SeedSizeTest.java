// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeedSizeTest {

    @ParameterizedTest
    @CsvSource({"100, 10", "1000, 10", "2400, 12", "100000, 500", "5000000, 500"})
    void hasAnInitiativeForTwoHundredContributionsWithinBounds(int contributions, int initiatives) {
        SeedSize size = SeedSize.of(contributions);

        assertThat(size.initiatives()).isEqualTo(initiatives);
        assertThat(size.activities()).isEqualTo(initiatives * 4);
        assertThat(size.open()).isBetween(1, size.activities() - 1);
    }

    /** 4810 is a multiple of the stride, and with as many people a supporter would be met again after 130 steps. */
    @ParameterizedTest
    @ValueSource(ints = {100, 4440, 48100, 100000, 1000000})
    void meetsNobodyTwiceWhenItCountsSupporters(int contributions) {
        int people = SeedSize.of(contributions).people();

        assertThat(people).isGreaterThanOrEqualTo(SeedSize.FEWEST_PEOPLE);
        assertThat(people % SeedSize.STRIDE).isNotZero();
    }

    @Test
    void continuesASequenceAfterABlockOfItsOwn() {
        // whoever is given 1100 uses 1051 to 1100
        assertThat(Numbers.next(1050)).isEqualTo(1100);
        assertThat(Numbers.next(1051)).isEqualTo(1150);
        assertThat(Numbers.next(0)).isEqualTo(50);
    }
}
