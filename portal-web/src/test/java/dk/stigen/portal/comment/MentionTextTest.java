// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.portal.comment.MentionText.Marked;
import dk.stigen.portal.comment.MentionText.Named;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionTextTest {

    private static final Named JONAS = new Named(new ParticipantId(1), "Jonas Krogh");
    private static final Named NAMESAKE = new Named(new ParticipantId(2), "Jonas Krogh");
    private static final Named JONAS_ALONE = new Named(new ParticipantId(3), "Jonas");
    private static final Named GUEST = new Named(new ParticipantId(4), "Åse (gæst)");

    private static Marked mark(String text, List<Named> chosen, Named... others) {
        return MentionText.mark(text, chosen, List.of(others));
    }

    private static String show(String stored, Map<Integer, String> names) {
        return MentionText.show(stored, names, "ingen");
    }

    @Test
    void keepsNoNameAndShowsTheOneOfNow() {
        Marked marked = mark("Tak, @Jonas Krogh! Og @jonas krogh: ring.", List.of(), JONAS);

        assertThat(marked.text()).doesNotContain("Jonas", "jonas");
        assertThat(marked.people()).containsExactly(JONAS.id());
        assertThat(show(marked.text(), Map.of(0, "J. $1 Krogh")))
                .isEqualTo("Tak, @J. $1 Krogh! Og @J. $1 Krogh: ring.");
        assertThat(show(marked.text(), Map.of())).isEqualTo("Tak, @ingen! Og @ingen: ring.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jonas@Jonas Krogh.dk", "@Jonas Kroghs cykel", "@ Jonas Krogh", "Jonas Krogh", "@", "a@", "@@"})
    void leavesWhatIsNoName(String text) {
        assertThat(mark(text, List.of(), JONAS)).isEqualTo(new Marked(text, List.of()));
    }

    @Test
    void takesTheLongestName() {
        assertThat(mark("@Jonas Krogh og @Jonas", List.of(), JONAS_ALONE, JONAS).people())
                .containsExactly(JONAS.id(), JONAS_ALONE.id());
        assertThat(mark("(@Åse (gæst))", List.of(), GUEST).people()).containsExactly(GUEST.id());
    }

    @Test
    void tellsNamesakesApartByWhoWasPicked() {
        assertThat(mark("@Jonas Krogh", List.of(), JONAS, NAMESAKE).people()).isEmpty();
        assertThat(mark("@Jonas Krogh", List.of(NAMESAKE), JONAS, NAMESAKE).people())
                .containsExactly(NAMESAKE.id());
        assertThat(mark("@Jonas Krogh og @Jonas Krogh", List.of(NAMESAKE, JONAS))
                        .people())
                .containsExactly(NAMESAKE.id(), JONAS.id());
        assertThat(mark("@Jonas Krogh, ja @Jonas Krogh", List.of(NAMESAKE), JONAS, NAMESAKE)
                        .people())
                .containsExactly(NAMESAKE.id());
    }

    @Test
    void isNotForgedByWhatIsTyped() {
        Marked marked = mark("\uE0000\uE001 @Jonas Krogh \uE0001\uE001", List.of(), JONAS);

        assertThat(show(marked.text(), Map.of(0, "Jonas", 1, "Fie"))).isEqualTo("0 @Jonas 1");
    }

    @Test
    void passesOverWhoWasPickedAndIsNotNamed() {
        assertThat(mark("Hej", List.of(JONAS)).people()).isEmpty();
    }
}
