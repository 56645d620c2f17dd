// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.settings;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.text.MessageKey;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A key or password that officials can set but nobody can read again on a page; the portal stores it encrypted.
 *
 * @param key the plugin's id and a name
 * @param standard the value that holds where nobody has set another
 * @param change until when it may be changed
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record SecretSetting(String key, String standard, Change change) implements Setting<String> {

    /** @throws IllegalArgumentException if the key has another form, or the bounds exclude the standard */
    public SecretSetting {
        requireNonNull(standard);
        requireNonNull(change);
        SettingKey.check(key);
    }

    /** Returns a secret that is not set yet and can be changed at any time. */
    public static SecretSetting of(String key) {
        return new SecretSetting(key, "", Change.ANYTIME);
    }

    /** Returns this setting, to be changed no more once people have acted on it. */
    public SecretSetting fixedOnceUnderWay() {
        return new SecretSetting(key, standard, Change.UNTIL_UNDER_WAY);
    }

    @Override
    public List<SettingFault> check(String value) {
        return value.length() > 500
                ? List.of(new SettingFault(key, MessageKey.of("portal.setting.fault.long", 500)))
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
