// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.stigen.api.permission.Audience;
import dk.stigen.api.text.MessageKey;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SettingTest {

    private static final FlagSetting FLAG = FlagSetting.of("example.flag", true);
    private static final CountSetting COUNT =
            CountSetting.of("example.count", 5).between(1, 10);
    private static final ChoiceSetting CHOICE = ChoiceSetting.of("example.choice", "red", "green");
    private static final LineSetting LINE = LineSetting.of("example.line", "", 5);
    private static final LocalizedTextSetting TEXT = LocalizedTextSetting.of("example.text", Localized.EMPTY, 5);
    private static final RichTextSetting RICH = RichTextSetting.of("example.rich", Localized.EMPTY, 50);
    private static final SecretSetting SECRET = SecretSetting.of("example.secret");
    private static final DurationSetting LENGTH =
            DurationSetting.of("example.length", Duration.ofDays(2)).between(Duration.ofDays(1), Duration.ofDays(3));
    private static final DateWindowSetting WINDOW = DateWindowSetting.of("example.window");
    private static final AudienceSetting AUDIENCE = AudienceSetting.of("example.audience", Audience.LOGGED_IN);

    private static final LocalDate MAY = LocalDate.of(2027, 5, 1);

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(FLAG, false),
                Arguments.of(COUNT, 10),
                Arguments.of(CHOICE, "green"),
                Arguments.of(LINE, "\u00e6:\ud83d\udeb2"),
                Arguments.of(TEXT, new Localized("3:\u00e6", "a:b")),
                Arguments.of(TEXT, new Localized("", "a")),
                Arguments.of(RICH, new Localized("<p>\u00f8</p>", "")),
                Arguments.of(SECRET, "p/+="),
                Arguments.of(LENGTH, Duration.ofHours(36)),
                Arguments.of(WINDOW, DateWindow.ALWAYS),
                Arguments.of(WINDOW, new DateWindow(Optional.of(MAY), Optional.empty())),
                Arguments.of(WINDOW, new DateWindow(Optional.empty(), Optional.of(MAY))),
                Arguments.of(AUDIENCE, Audience.LOGGED_IN.from(15)));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void isReadAsItWasWritten(Setting<T> setting, T value) {
        assertThat(setting.check(value)).isEmpty();
        assertThat(setting.parse(setting.format(value))).isEqualTo(value);
        assertThat(setting.parse(setting.format(setting.standard()))).isEqualTo(setting.standard());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(COUNT, 0),
                Arguments.of(COUNT, 11),
                Arguments.of(CHOICE, "blue"),
                Arguments.of(LINE, "\ud83d\udeb2".repeat(6)),
                Arguments.of(TEXT, new Localized("", "123456")),
                Arguments.of(SECRET, "x".repeat(501)),
                Arguments.of(LENGTH, Duration.ofHours(23)),
                Arguments.of(LENGTH, Duration.ofHours(73)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    <T> void saysWhatIsOutOfBounds(Setting<T> setting, T value) {
        assertThat(setting.check(value)).singleElement().satisfies(fault -> {
            assertThat(fault.setting()).isEqualTo(setting.key());
            assertThat(fault.text().key()).startsWith("portal.setting.fault.");
        });
    }

    static Stream<Arguments> otherTexts() {
        return Stream.of(
                Arguments.of(FLAG, "yes"),
                Arguments.of(COUNT, "1.5"),
                Arguments.of(TEXT, "no number"),
                Arguments.of(TEXT, "9:short"),
                Arguments.of(LENGTH, "a while"),
                Arguments.of(WINDOW, "2027-05-01"),
                Arguments.of(WINDOW, "2027-05-02/2027-05-01"),
                Arguments.of(AUDIENCE, "friends"));
    }

    @ParameterizedTest
    @MethodSource("otherTexts")
    void refusesATextThatItDidNotWrite(Setting<?> setting, String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> setting.parse(text));
    }

    @Test
    void hasAStandardWithinItsBounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> COUNT.between(6, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> ChoiceSetting.of("example.choice", "only"));
        assertThatIllegalArgumentException().isThrownBy(() -> FlagSetting.of("noDot", true));
    }

    @Test
    void givesBackWhatItsValuesWereGiven() {
        SettingValues values = SettingValues.standards(List.of(FLAG, COUNT)).with(COUNT, 7);
        assertThat(values.get(COUNT)).isEqualTo(7);
        assertThat(values.get(FLAG)).isTrue();
        assertThat(values.get(LINE)).isEmpty();
    }

    static Stream<Arguments> bounds() {
        return Stream.of(
                Arguments.of(
                        Duration.ofDays(1), Duration.ofDays(3), MessageKey.of("portal.setting.fault.days", 1L, 3L)),
                Arguments.of(Duration.ZERO, Duration.ofHours(36), MessageKey.of("portal.setting.fault.hours", 0L, 36L)),
                Arguments.of(
                        Duration.ofMinutes(90),
                        Duration.ofHours(36),
                        MessageKey.of("portal.setting.fault.minutes", 90L, 2160L)));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void saysTheBoundsOfALengthInTheLargestUnitThatFitsBoth(Duration shortest, Duration longest, MessageKey said) {
        DurationSetting setting = DurationSetting.of("example.length", longest).between(shortest, longest);

        assertThat(setting.check(longest.plusMinutes(1)))
                .extracting(SettingFault::text)
                .containsExactly(said);
    }
}
