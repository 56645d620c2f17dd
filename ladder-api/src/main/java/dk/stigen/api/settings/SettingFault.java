// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.settings;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.text.MessageKey;
import org.apiguardian.api.API;

/**
 * What is wrong with a value, shown beside its field.
 *
 * @param setting the key of the setting, empty for what is wrong with the form as a whole
 * @param text the sentence: in the plugin's bundle, or in the portal's for a key that begins with {@code portal.}
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record SettingFault(String setting, MessageKey text) {

    /** @throws IllegalArgumentException if the key has another form */
    public SettingFault {
        requireNonNull(text);
        if (!setting.isEmpty()) {
            SettingKey.check(setting);
        }
    }
}
