// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.settings.SecretSetting;
import dk.stigen.api.settings.Setting;
import dk.stigen.persistence.settings.Choice;
import java.util.Optional;

/**
 * One value that an official wants to change.
 *
 * @param value the new value, empty to let the wider place decide again
 * @param version the version of what the official saw, 0 where nothing had ever been chosen
 */
record Edit<T>(Setting<T> setting, Optional<T> value, long version) {

    String key() {
        return setting.key();
    }

    Choice choice(StoredText stored) {
        return new Choice(key(), value.map(chosen -> stored.of(setting, chosen)), setting instanceof SecretSetting);
    }
}
