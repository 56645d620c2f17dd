// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
    private static final int TITLE = 150;
    private static final int BODY = 5000;
    private static final int SUMMARY = 500;

    private final Vocabulary danish = Vocabulary.danish();

    @Test
    void readsPartsAndLeavesCommentsOut() {
        assertThat(Vocabulary.of("# said\n[place]\n\non the quay\n at the school \n[wish]\na bench\n")
                        .parts())
                .containsExactly(
                        Map.entry("place", List.of("on the quay", "at the school")),
                        Map.entry("wish", List.of("a bench")));
    }

    @Test
    void isLargeEnoughThatTextsDifferAsThoseOfATown() {
        List<String> phrases = phrases().toList();
        Set<String> words = phrases.stream()
                .flatMap(phrase -> Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());

        assertThat(phrases).hasSizeGreaterThan(600);
        assertThat(words).hasSizeGreaterThan(1000);
    }

    @Test
    void saysNothingTwice() {
        assertThat(phrases()).doesNotHaveDuplicates();
    }

    @Test
    void hasSlotsOnlyForPartsThatFillThem() {
        assertThat(slotsOf("title")).containsExactlyInAnyOrder("wish", "place");
        assertThat(slotsOf("opening")).containsExactlyInAnyOrder("place", "problem");
        assertThat(slotsOf("proposal")).containsExactlyInAnyOrder("wish", "reason");
        assertThat(slotsOf("comment")).containsExactlyInAnyOrder("place", "problem", "reason", "wish");
        assertThat(slotsOf("reply")).containsExactlyInAnyOrder("reason", "wish");
        assertThat(danish.parts().entrySet().stream()
                        .filter(part -> !Set.of("title", "opening", "proposal", "comment", "reply")
                                .contains(part.getKey()))
                        .flatMap(part -> part.getValue().stream()))
                .noneMatch(phrase -> phrase.contains("{"));
    }

    @Test
    void hasSentencesThatEndAndPhrasesThatGoOn() {
        for (String part : List.of("opening", "proposal", "closing", "summary", "goal", "conclusion", "rare")) {
            assertThat(danish.part(part)).as(part).allMatch(phrase -> phrase.endsWith("."));
        }
        for (String part : List.of("place", "wish", "problem", "reason")) {
            assertThat(danish.part(part))
                    .as(part)
                    .noneMatch(phrase -> phrase.endsWith("."))
                    .allMatch(phrase -> Character.isLowerCase(phrase.charAt(0)));
        }
        assertThat(danish.part("reason"))
                .allMatch(phrase -> phrase.matches("(så|fordi|hvis|uden|både|i stedet|inden) .*"));
        assertThat(danish.part("place"))
                .allMatch(phrase -> phrase.matches("(på|ved|i|omkring|langs|mellem|bag|foran) .*"));
    }

    @Test
    void namesTheTownInEveryTextSoThatOneWordIsInAllOfThem() {
        assertThat(danish.part("closing")).allMatch(phrase -> phrase.contains("Fjordby"));
        assertThat(danish.part("rare")).singleElement().asString().contains("hejrekolonien");
        assertThat(phrases().filter(phrase -> phrase.contains("hejrekoloni"))).hasSize(1);
    }

    @Test
    void fitsIntoTheColumns() {
        assertThat(longest("title") + longest("wish") + longest("place")).isLessThanOrEqualTo(TITLE);
        assertThat(longest("theme") + 1 + longest("place")).isLessThanOrEqualTo(TITLE);
        assertThat(longest("summary")).isLessThanOrEqualTo(SUMMARY);
        assertThat(longest("goal")).isLessThanOrEqualTo(SUMMARY);
        assertThat(Stream.of("opening", "place", "problem", "proposal", "wish", "reason", "closing", "rare")
                        .mapToInt(this::longest)
                        .sum())
                .isLessThan(BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"answered", "decided", "forwarded", "needs-time", "declined"})
    void answersInEachKind(String kind) {
        assertThat(danish.part(kind)).hasSizeGreaterThanOrEqualTo(5);
    }

    private Stream<String> phrases() {
        return danish.parts().values().stream().flatMap(List::stream);
    }

    private Set<String> slotsOf(String part) {
        return danish.part(part).stream()
                .flatMap(phrase -> SLOT.matcher(phrase).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private int longest(String part) {
        return danish.part(part).stream()
                .map(String::length)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
