// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PluginProblemTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    static Stream<PluginProblem> problems() {
        return Stream.of(PluginProblem.class.getPermittedSubclasses()).map(PluginProblemTest::example);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void saysWhatIsWrongAndWhatToDoInBothLanguages(PluginProblem problem) {
        for (Locale locale : new Locale[] {DANISH, Locale.ENGLISH}) {
            assertThat(problem.message(locale)).isNotBlank().doesNotContain("{").doesNotEndWith(".");
            assertThat(problem.remedy(locale)).isNotBlank().doesNotContain("{");
        }
        assertThat(problem.message(DANISH)).isNotEqualTo(problem.message(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void tellsAllThatItKnows(PluginProblem problem) {
        String all = problem.message(Locale.ENGLISH) + problem.remedy(Locale.ENGLISH) + problem.detail();
        for (RecordComponent component : problem.getClass().getRecordComponents()) {
            assertThat(all).contains(component.getType() == String.class ? component.getName() + "!" : "42");
        }
    }

    private static PluginProblem example(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            return (PluginProblem) type.getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(Stream.of(components)
                            .map(component -> component.getType() == String.class
                                    ? component.getName() + "!"
                                    : component.getType() == int.class ? (Object) 42 : 42L)
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
