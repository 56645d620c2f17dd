// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.settings;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.text.MessageKey;
import java.util.List;
import org.apiguardian.api.API;

/**
 * One line of plain text, the same in both languages, such as a name or an address.
 *
 * @param key the plugin's id and a name
 * @param standard the value that holds where nobody has set another
 * @param max the most characters it may have, in code points, 1 to 500
 * @param change until when it may be changed
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record LineSetting(String key, String standard, int max, Change change) implements Setting<String> {

    /** @throws IllegalArgumentException if the key has another form, or the bounds exclude the standard */
    public LineSetting {
        requireNonNull(change);
        SettingKey.check(key);
        if (max < 1 || max > 500 || standard.length() > max) {
            throw new IllegalArgumentException("A line has 1 to 500 characters, and its standard no more than that.");
        }
    }

    /** Returns a line of at most so many characters that can be changed at any time. */
    public static LineSetting of(String key, String standard, int max) {
        return new LineSetting(key, standard, max, Change.ANYTIME);
    }

    /** Returns this setting, to be changed no more once people have acted on it. */
    public LineSetting fixedOnceUnderWay() {
        return new LineSetting(key, standard, max, Change.UNTIL_UNDER_WAY);
    }

    @Override
    public List<SettingFault> check(String value) {
        return value.codePointCount(0, value.length()) > max
                ? List.of(new SettingFault(key, MessageKey.of("portal.setting.fault.long", max)))
                : List.of();
    }

    @Override
    public String format(String value) {
        return value;
    }

    @Override
    public String parse(String text) {
        return text;
    }
}
