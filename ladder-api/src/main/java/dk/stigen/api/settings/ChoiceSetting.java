// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.settings;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.text.MessageKey;
import java.util.List;
import org.apiguardian.api.API;

/**
 * One of a few options, each of which has a text in the plugin's bundle under {@code <key>.<option>}.
 *
 * @param key the plugin's id and a name
 * @param standard the value that holds where nobody has set another
 * @param options the options in the order in which they are shown, at least two, copied
 * @param change until when it may be changed
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record ChoiceSetting(String key, String standard, List<String> options, Change change)
        implements Setting<String> {

    /** @throws IllegalArgumentException if the key has another form, or the bounds exclude the standard */
    public ChoiceSetting {
        requireNonNull(change);
        SettingKey.check(key);
        options = List.copyOf(options);
        if (options.size() < 2 || !options.contains(standard)) {
            throw new IllegalArgumentException("A choice has two options or more, and its standard is one of them.");
        }
    }

    /** Returns a choice whose standard is the first option, and that can be changed at any time. */
    public static ChoiceSetting of(String key, String... options) {
        return new ChoiceSetting(key, options[0], List.of(options), Change.ANYTIME);
    }

    /** Returns this setting, to be changed no more once people have acted on it. */
    public ChoiceSetting fixedOnceUnderWay() {
        return new ChoiceSetting(key, standard, options, Change.UNTIL_UNDER_WAY);
    }

    @Override
    public List<SettingFault> check(String value) {
        return options.contains(value)
                ? List.of()
                : List.of(new SettingFault(key, MessageKey.of("portal.setting.fault.choice")));
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
