// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.settings.SecretSetting;
import dk.stigen.api.settings.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Values of settings as the database holds them. */
@ApplicationScoped
public class StoredText {

    private static final Logger log = System.getLogger(StoredText.class.getName());

    @Inject
    SecretBox secrets;

    /** Returns the value as it is stored. */
    public <T> String of(Setting<T> setting, T value) {
        String text = setting.format(value);
        return setting instanceof SecretSetting ? secrets.closed(setting.key(), text) : text;
    }

    /** Returns the value that is stored, or empty where a newer version of the plugin cannot take it any more. */
    public <T> Optional<T> read(Setting<T> setting, String stored) {
        try {
            T value = setting.parse(setting instanceof SecretSetting ? secrets.opened(setting.key(), stored) : stored);
            return setting.check(value).isEmpty() ? Optional.of(value) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // never the text itself, which may be a secret
            log.log(Level.WARNING, "What is stored for {0} cannot be read; the wider value holds.", setting.key());
            return Optional.empty();
        }
    }
}
