// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NearWordsTest {

    @Test
    void replacesEachUnknownWordAndLeavesTheRest() {
        NearWords near = new NearWords("Lyys på STIEN", Map.of("lyys", "lys", "stien", "stien"));

        assertThat(near.whole()).contains("lys på STIEN");
        assertThat(near.single()).containsExactly("lys");
    }

    @Test
    void replacesNoPartOfAWordAndTakesNothingForAPattern() {
        assertThat(new NearWords("åby aby", Map.of("aby", "a$1")).whole()).contains("åby a$1");
    }

    @Test
    void saysNothingWhereAllIsKnownOrNothingIsNear() {
        assertThat(new NearWords("lys", Map.of("lys", "lys")).whole()).isEmpty();
        assertThat(new NearWords("xyzzy", Map.of()).whole()).isEmpty();
        assertThat(new NearWords("xyzzy", Map.of()).single()).isEmpty();
    }

    @Test
    void offersThreeAtTheMost() {
        assertThat(new NearWords("a", Map.of("a1", "a", "b1", "b", "c1", "c", "d1", "d")).single())
                .containsExactly("a", "b", "c");
    }
}
