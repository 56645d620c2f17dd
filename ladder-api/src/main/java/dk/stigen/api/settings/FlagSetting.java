// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.settings;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.apiguardian.api.API;

/**
 * Yes or no.
 *
 * @param key the plugin's id and a name
 * @param standard the value that holds where nobody has set another
 * @param change until when it may be changed
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record FlagSetting(String key, Boolean standard, Change change) implements Setting<Boolean> {

    /** @throws IllegalArgumentException if the key has another form, or the bounds exclude the standard */
    public FlagSetting {
        requireNonNull(standard);
        requireNonNull(change);
        SettingKey.check(key);
    }

    /** Returns a flag that can be changed at any time. */
    public static FlagSetting of(String key, boolean standard) {
        return new FlagSetting(key, standard, Change.ANYTIME);
    }

    /** Returns this setting, to be changed no more once people have acted on it. */
    public FlagSetting fixedOnceUnderWay() {
        return new FlagSetting(key, standard, Change.UNTIL_UNDER_WAY);
    }

    @Override
    public List<SettingFault> check(Boolean value) {
        return List.of();
    }

    @Override
    public String format(Boolean value) {
        return value.toString();
    }

    @Override
    public Boolean parse(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("A flag is true or false, not '" + text + "'.");
        }
        return Boolean.valueOf(text);
    }
}
