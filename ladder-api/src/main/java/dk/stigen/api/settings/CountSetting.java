// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.settings;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.text.MessageKey;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A whole number within bounds.
 *
 * @param key the plugin's id and a name
 * @param standard the value that holds where nobody has set another
 * @param min the smallest value
 * @param max the largest value
 * @param change until when it may be changed
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record CountSetting(String key, Integer standard, int min, int max, Change change) implements Setting<Integer> {

    /** @throws IllegalArgumentException if the key has another form, or the bounds exclude the standard */
    public CountSetting {
        requireNonNull(change);
        SettingKey.check(key);
        if (standard < min || standard > max) {
            throw new IllegalArgumentException("The standard " + standard + " lies outside its bounds.");
        }
    }

    /** Returns a number from 0 on that can be changed at any time. */
    public static CountSetting of(String key, int standard) {
        return new CountSetting(key, standard, 0, Integer.MAX_VALUE, Change.ANYTIME);
    }

    /** Returns this setting with the bounds, both included. */
    public CountSetting between(int smallest, int largest) {
        return new CountSetting(key, standard, smallest, largest, change);
    }

    /** Returns this setting, to be changed no more once people have acted on it. */
    public CountSetting fixedOnceUnderWay() {
        return new CountSetting(key, standard, min, max, Change.UNTIL_UNDER_WAY);
    }

    @Override
    public List<SettingFault> check(Integer value) {
        return value < min || value > max
                ? List.of(new SettingFault(key, MessageKey.of("portal.setting.fault.count", min, max)))
                : List.of();
    }

    @Override
    public String format(Integer value) {
        return value.toString();
    }

    @Override
    public Integer parse(String text) {
        return Integer.valueOf(text);
    }
}
