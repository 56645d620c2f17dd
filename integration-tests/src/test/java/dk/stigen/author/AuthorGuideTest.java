// SPDX-License-Identifier: MPL-2.0
package dk.stigen.author;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The author's guide says what the example says: {@code <!-- quotes file#region -->} stands above each piece of code. */
class AuthorGuideTest {

    private static final Path ROOT = Path.of(System.getProperty("stigen.root", ".."));
    private static final Pattern QUOTE =
            Pattern.compile("<!-- quotes ([^#\\s]+)(?:#(\\S+))? -->\\n```\\w+\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("<!-- quotes");
    private static final Pattern NOT_QUOTED = Pattern.compile("\\s*// #(end)?region.*|.*SPDX-License-Identifier.*");

    private final String guide = read("docs/plugin-author-guide.md");

    @TestFactory
    Stream<DynamicTest> quotesTheExampleAsItIs() {
        return QUOTE.matcher(guide)
                .results()
                .map(quote -> DynamicTest.dynamicTest(
                        quote.group(1) + " " + quote.group(2),
                        () -> assertThat(quote.group(3))
                                .as("Copy the region to the guide.")
                                .isEqualTo(quoted(quote))));
    }

    @Test
    void hasNoQuoteThatIsNotCompared() {
        assertThat(QUOTE.matcher(guide).results().count())
                .isEqualTo(MARK.matcher(guide).results().count())
                .isGreaterThan(8);
    }

    @Test
    void tellsOfEachContribution() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("ladder-api/src/main/java/dk/stigen/spi"))) {
            List<String> contributions = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.matches("(\\w+Contribution|ContributionTypes)\\.java"))
                    .map(file -> file.replace(".java", ""))
                    .toList();

            assertThat(contributions)
                    .hasSizeGreaterThan(7)
                    .allSatisfy(type -> assertThat(guide).contains("**`" + type + "`**"));
        }
    }

    private static String quoted(MatchResult quote) {
        List<String> lines = read(quote.group(1)).lines().toList();
        if (quote.group(2) != null) {
            List<String> trimmed = lines.stream().map(String::strip).toList();
            int begin = trimmed.indexOf("// #region " + quote.group(2));
            assertThat(begin)
                    .as("region %s of %s", quote.group(2), quote.group(1))
                    .isNotNegative();
            int length = trimmed.subList(begin, trimmed.size()).indexOf("// #endregion");
            lines = lines.subList(begin + 1, begin + length);
        }
        return lines.stream()
                .filter(not(NOT_QUOTED.asMatchPredicate()))
                .collect(Collectors.joining("\n"))
                .stripIndent()
                .replaceAll("^\\n+|\\n+$", "");
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
