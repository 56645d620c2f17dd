// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.settings;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.text.MessageKey;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A length of time within bounds, shown in days, hours or minutes.
 *
 * @param key the plugin's id and a name
 * @param standard the value that holds where nobody has set another
 * @param min the shortest value
 * @param max the longest value
 * @param change until when it may be changed
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record DurationSetting(String key, Duration standard, Duration min, Duration max, Change change)
        implements Setting<Duration> {

    /** @throws IllegalArgumentException if the key has another form, or the bounds exclude the standard */
    public DurationSetting {
        requireNonNull(change);
        SettingKey.check(key);
        if (standard.compareTo(min) < 0 || standard.compareTo(max) > 0) {
            throw new IllegalArgumentException("The standard " + standard + " lies outside its bounds.");
        }
    }

    /** Returns a length of up to ten years that can be changed at any time. */
    public static DurationSetting of(String key, Duration standard) {
        return new DurationSetting(key, standard, Duration.ZERO, Duration.ofDays(3650), Change.ANYTIME);
    }

    /** Returns this setting with the bounds, both included. */
    public DurationSetting between(Duration shortest, Duration longest) {
        return new DurationSetting(key, standard, shortest, longest, change);
    }

    /** Returns this setting, to be changed no more once people have acted on it. */
    public DurationSetting fixedOnceUnderWay() {
        return new DurationSetting(key, standard, min, max, Change.UNTIL_UNDER_WAY);
    }

    @Override
    public List<SettingFault> check(Duration value) {
        return value.compareTo(min) < 0 || value.compareTo(max) > 0
                ? List.of(new SettingFault(key, outOfBounds()))
                : List.of();
    }

    /** Says the bounds in the largest unit that both are whole numbers of. */
    private MessageKey outOfBounds() {
        if (areWhole(Duration.ofDays(1))) {
            return MessageKey.of("portal.setting.fault.days", min.toDays(), max.toDays());
        }
        if (areWhole(Duration.ofHours(1))) {
            return MessageKey.of("portal.setting.fault.hours", min.toHours(), max.toHours());
        }
        return MessageKey.of("portal.setting.fault.minutes", min.toMinutes(), max.toMinutes());
    }

    private boolean areWhole(Duration unit) {
        return min.toMillis() % unit.toMillis() == 0 && max.toMillis() % unit.toMillis() == 0;
    }

    @Override
    public String format(Duration value) {
        return value.toString();
    }

    @Override
    public Duration parse(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("This is no length of time: '" + text + "'.", e);
        }
    }
}
