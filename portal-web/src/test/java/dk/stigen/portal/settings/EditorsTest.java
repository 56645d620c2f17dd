// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.participant.GroupId;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.settings.AudienceSetting;
import dk.stigen.api.settings.ChoiceSetting;
import dk.stigen.api.settings.CountSetting;
import dk.stigen.api.settings.DateWindow;
import dk.stigen.api.settings.DateWindowSetting;
import dk.stigen.api.settings.DurationSetting;
import dk.stigen.api.settings.FlagSetting;
import dk.stigen.api.settings.LineSetting;
import dk.stigen.api.settings.Localized;
import dk.stigen.api.settings.LocalizedTextSetting;
import dk.stigen.api.settings.RichTextSetting;
import dk.stigen.api.settings.Setting;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EditorsTest {

    private static final List<String> GROUPS = List.of("3", "4");
    private static final CountSetting COUNT = CountSetting.of("rules.count", 1);
    private static final DurationSetting LENGTH = DurationSetting.of("rules.length", Duration.ofDays(1));
    private static final DateWindowSetting DAYS = DateWindowSetting.of("rules.days");
    private static final AudienceSetting CIRCLE = AudienceSetting.of("rules.circle", Audience.EVERYONE);
    private static final RichTextSetting RICH = RichTextSetting.of("rules.rich", Localized.EMPTY, 5000);

    private final Typed typed = new Typed();
    private final Typed.Fields fields = typed.of("v_x");

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(FlagSetting.of("rules.flag", false), true),
                arguments(FlagSetting.of("rules.flag", true), false),
                arguments(COUNT, 0),
                arguments(COUNT, Integer.MAX_VALUE),
                arguments(ChoiceSetting.of("rules.choice", "one", "two"), "two"),
                arguments(LineSetting.of("rules.line", "", 100), "Æble-ø 🌳 <b>"),
                arguments(LocalizedTextSetting.of("rules.text", Localized.EMPTY, 100), new Localized("To\nlinjer", "")),
                arguments(RICH, new Localized("<p>Hej <strong>med</strong> dig</p>", "")),
                arguments(LENGTH, Duration.ofDays(90)),
                arguments(LENGTH, Duration.ofHours(25)),
                arguments(LENGTH, Duration.ofMinutes(61)),
                arguments(LENGTH, Duration.ofSeconds(61)),
                arguments(LENGTH, Duration.ZERO),
                arguments(DAYS, DateWindow.ALWAYS),
                arguments(
                        DAYS,
                        new DateWindow(Optional.of(LocalDate.of(2026, 5, 1)), Optional.of(LocalDate.of(2026, 5, 1)))),
                arguments(CIRCLE, Audience.EVERYONE),
                arguments(
                        CIRCLE,
                        Audience.LOGGED_IN
                                .verified(AssuranceLevel.HIGH)
                                .ofResidents()
                                .from(15)
                                .membersOf(new GroupId(3))));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void readsBackWhatItShows(Setting<T> setting, T value) throws UnreadableException {
        Editor<T> editor = Editors.of(setting, GROUPS);
        editor.show(value, fields);
        assertThat(editor.read(fields)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void hasAFieldForAllThatItShows(Setting<T> setting, T value) {
        Editor<T> editor = Editors.of(setting, GROUPS);
        editor.show(value, fields);
        assertThat(editor.parts().stream().map(part -> fields.idOf(part.name())))
                .containsExactlyInAnyOrderElementsOf(typed.keySet());
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments("no number", COUNT, "v_x", ""),
                arguments("words", COUNT, "v_x", "mange"),
                arguments("a fraction", COUNT, "v_x", "1,5"),
                arguments("more than a number holds", COUNT, "v_x", "99999999999"),
                arguments("markup", COUNT, "v_x", "<script>"),
                arguments("no length", LENGTH, "v_x", "🌳"),
                arguments("a unit that is not offered", LENGTH, "v_x_unit", "FOREVER"),
                arguments("a role that is not offered", CIRCLE, "v_x_who", "ADMINS"),
                arguments("an age beyond all", CIRCLE, "v_x_age", "121"),
                arguments("an age of nothing", CIRCLE, "v_x_age", "0"),
                arguments("a group that is not there", CIRCLE, "v_x_group", "5"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    <T> void saysAtWhichFieldSomethingIsNoValue(String what, Setting<T> setting, String field, String text) {
        Editor<T> editor = Editors.of(setting, GROUPS);
        editor.show(setting.standard(), fields);
        typed.put(field, text);
        assertThatThrownBy(() -> editor.read(fields)).isInstanceOfSatisfying(UnreadableException.class, fault -> {
            assertThat(fields.idOf(fault.part())).isEqualTo(field);
            assertThat(fault.key()).startsWith("portal.setting.fault.");
        });
    }

    @Test
    void refusesAWindowThatEndsBeforeItBegins() {
        fields.put("from", LocalDate.of(2026, 5, 2));
        fields.put("until", LocalDate.of(2026, 5, 1));
        assertThatThrownBy(() -> Editors.of(DAYS, GROUPS).read(fields)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void refusesConditionsForPeopleWithoutALogin() {
        Editors.of(CIRCLE, GROUPS).show(Audience.EVERYONE, fields);
        fields.put("residents", true);
        assertThatThrownBy(() -> Editors.of(CIRCLE, GROUPS).read(fields)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void cleansRichTextAndMakesParagraphsOfPlainText() throws UnreadableException {
        fields.put("da", "Hej <script>alert(1)</script><a href=\"javascript:x\" onclick=\"y\">her</a>");
        fields.put("en", "One\n\nTwo\nlines");
        Localized read = Editors.of(RICH, GROUPS).read(fields);
        assertThat(read.danish()).isEqualTo("Hej her");
        assertThat(read.english()).isEqualTo("<p>One</p><p>Two<br />lines</p>");
    }

    @Test
    void aTextThatIsTooLongIsWrongInItsOwnLanguage() {
        LocalizedTextSetting text = LocalizedTextSetting.of("rules.text", Localized.EMPTY, 5);

        assertThat(partsAtFault(text, new Localized("kort", "far too long"))).containsExactly("en");
        assertThat(partsAtFault(text, new Localized("alt for langt", "short"))).containsExactly("da");
        assertThat(partsAtFault(text, new Localized("alt for langt", "far too long")))
                .containsExactly("da", "en");
        assertThat(partsAtFault(text, new Localized("kort", "short"))).isEmpty();
        assertThat(partsAtFault(RICH, new Localized("<p>Hej</p>", "x".repeat(5001))))
                .containsExactly("en");
    }

    @Test
    void anyOtherValueIsWrongInItsFirstField() {
        assertThat(partsAtFault(COUNT.between(1, 3), 4)).containsExactly("");
        assertThat(partsAtFault(COUNT.between(1, 3), 3)).isEmpty();
    }

    private static <T> List<String> partsAtFault(Setting<T> setting, T value) {
        return Editors.of(setting, GROUPS).faults(setting, value).entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
