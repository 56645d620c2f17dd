// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.settings;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.text.MessageKey;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * Plain text in both languages, shown as paragraphs.
 *
 * @param key the plugin's id and a name
 * @param standard the value that holds where nobody has set another
 * @param max the most characters each language may have, in code points, 1 to 50,000
 * @param change until when it may be changed
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record LocalizedTextSetting(String key, Localized standard, int max, Change change)
        implements Setting<Localized> {

    /** @throws IllegalArgumentException if the key has another form, or the bounds exclude the standard */
    public LocalizedTextSetting {
        requireNonNull(standard);
        requireNonNull(change);
        SettingKey.check(key);
        if (max < 1 || max > 50_000) {
            throw new IllegalArgumentException("A text has at most 1 to 50,000 characters, not " + max + ".");
        }
    }

    /** Returns a text of at most so many characters that can be changed at any time. */
    public static LocalizedTextSetting of(String key, Localized standard, int max) {
        return new LocalizedTextSetting(key, standard, max, Change.ANYTIME);
    }

    /** Returns this setting, to be changed no more once people have acted on it. */
    public LocalizedTextSetting fixedOnceUnderWay() {
        return new LocalizedTextSetting(key, standard, max, Change.UNTIL_UNDER_WAY);
    }

    @Override
    public List<SettingFault> check(Localized value) {
        return Stream.of(value.danish(), value.english()).anyMatch(text -> text.codePointCount(0, text.length()) > max)
                ? List.of(new SettingFault(key, MessageKey.of("portal.setting.fault.long", max)))
                : List.of();
    }

    @Override
    public String format(Localized value) {
        return LocalizedText.format(value);
    }

    @Override
    public Localized parse(String text) {
        return LocalizedText.parse(text);
    }
}
