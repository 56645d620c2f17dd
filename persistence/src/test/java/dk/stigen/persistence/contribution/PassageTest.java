// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.persistence.contribution.Passage.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTest {

    @Test
    void partsTheTextAtTheWordsThatWereMarked() {
        assertThat(Passage.of("Mere \u0002lys\u0003 på \u0002stien\u0003").parts())
                .containsExactly(
                        new Part("Mere ", false),
                        new Part("lys", true),
                        new Part(" på ", false),
                        new Part("stien", true));
    }

    @Test
    void showsMarkupAsItWasWritten() {
        Passage passage = Passage.of("\u0004script>\u0002lys\u0003\u0004/script> <mark>");

        assertThat(passage.text()).isEqualTo("<script>lys</script> <mark>");
        assertThat(passage.parts()).filteredOn(Part::found).containsExactly(new Part("lys", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ingen mærker", "#{7*7}"})
    void marksNothingWhereNothingIsMarked(String text) {
        assertThat(Passage.of(text)).isEqualTo(Passage.plain(text));
        assertThat(Passage.plain(text).text()).isEqualTo(text);
    }

    @Test
    void losesNothingOfATextThatIsCutWithinAMark() {
        assertThat(Passage.of("Mere \u0002ly").text()).contains("Mere ").contains("ly");
    }
}
