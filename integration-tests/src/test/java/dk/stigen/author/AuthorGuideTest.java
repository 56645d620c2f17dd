// SPDX-License-Identifier: MPL-2.0
package dk.stigen.author;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.spi.answer.AnswerContribution;
import dk.stigen.spi.calendar.CalendarContribution;
import dk.stigen.spi.contribution.ContributionTypes;
import dk.stigen.spi.export.OpenDataContribution;
import dk.stigen.spi.journal.JournalContribution;
import dk.stigen.spi.letter.LetterContribution;
import dk.stigen.spi.move.MoveContribution;
import dk.stigen.spi.permission.PermissionContribution;
import dk.stigen.spi.plugin.LadderPlugin;
import dk.stigen.spi.privacy.PersonalDataContribution;
import dk.stigen.spi.seed.DemoDataContribution;
import dk.stigen.spi.settings.SettingsContribution;
import dk.stigen.spi.statistics.StatisticsContribution;
import dk.stigen.spi.support.SupportContribution;
import dk.stigen.spi.view.ViewContribution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    /** The table below a contract's name lists its methods: all of them, and no others. */
    @ParameterizedTest
    @MethodSource("contracts")
    void tellsOfEachMethodOfAContract(Class<?> contract) {
        Matcher table = Pattern.compile("\\*\\*`" + contract.getSimpleName() + "`\\*\\*.*?\\n\\n((?:\\|.*\\n)+)")
                .matcher(guide);
        assertThat(table.find()).isTrue();

        assertThat(table.group(1).lines().map(row -> row.split("\\|")[1]).flatMap(AuthorGuideTest::names))
                .containsExactlyInAnyOrderElementsOf(Stream.of(contract.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic())
                        .map(Method::getName)
                        .distinct()
                        .toList());
    }

    static Stream<Class<?>> contracts() {
        return Stream.of(
                LadderPlugin.class,
                ViewContribution.class,
                SettingsContribution.class,
                PermissionContribution.class,
                ContributionTypes.class,
                PersonalDataContribution.class,
                StatisticsContribution.class,
                OpenDataContribution.class,
                CalendarContribution.class,
                DemoDataContribution.class,
                MoveContribution.class,
                AnswerContribution.class,
                SupportContribution.class,
                JournalContribution.class,
                LetterContribution.class);
    }

    private static Stream<String> names(String cell) {
        return Pattern.compile("`(\\w+)`").matcher(cell).results().map(name -> name.group(1));
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
