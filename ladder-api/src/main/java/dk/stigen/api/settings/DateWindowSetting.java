// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.settings;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Days from one to another, either of which may be open.
 *
 * @param key the plugin's id and a name
 * @param standard the value that holds where nobody has set another
 * @param change until when it may be changed
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record DateWindowSetting(String key, DateWindow standard, Change change) implements Setting<DateWindow> {

    /** @throws IllegalArgumentException if the key has another form, or the bounds exclude the standard */
    public DateWindowSetting {
        requireNonNull(standard);
        requireNonNull(change);
        SettingKey.check(key);
    }

    /** Returns a window that is always open where nobody has set another, and can be changed at any time. */
    public static DateWindowSetting of(String key) {
        return new DateWindowSetting(key, DateWindow.ALWAYS, Change.ANYTIME);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("This is no day: '" + text + "'.", e);
        }
    }

    /** Returns this setting, to be changed no more once people have acted on it. */
    public DateWindowSetting fixedOnceUnderWay() {
        return new DateWindowSetting(key, standard, Change.UNTIL_UNDER_WAY);
    }

    @Override
    public List<SettingFault> check(DateWindow value) {
        return List.of();
    }

    @Override
    public String format(DateWindow value) {
        return value.from().map(LocalDate::toString).orElse("")
                + "/"
                + value.until().map(LocalDate::toString).orElse("");
    }

    @Override
    public DateWindow parse(String text) {
        String[] days = text.split("/", -1);
        if (days.length != 2) {
            throw new IllegalArgumentException("This is no window of days: '" + text + "'.");
        }
        return new DateWindow(day(days[0]), day(days[1]));
    }
}
