// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.settings;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.permission.Audience;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A circle of people, such as those who may see interim results.
 *
 * @param key the plugin's id and a name
 * @param standard the value that holds where nobody has set another
 * @param change until when it may be changed
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record AudienceSetting(String key, Audience standard, Change change) implements Setting<Audience> {

    /** @throws IllegalArgumentException if the key has another form, or the bounds exclude the standard */
    public AudienceSetting {
        requireNonNull(standard);
        requireNonNull(change);
        SettingKey.check(key);
    }

    /** Returns a circle that can be changed at any time. */
    public static AudienceSetting of(String key, Audience standard) {
        return new AudienceSetting(key, standard, Change.ANYTIME);
    }

    /** Returns this setting, to be changed no more once people have acted on it. */
    public AudienceSetting fixedOnceUnderWay() {
        return new AudienceSetting(key, standard, Change.UNTIL_UNDER_WAY);
    }

    @Override
    public List<SettingFault> check(Audience value) {
        return List.of();
    }

    @Override
    public String format(Audience value) {
        return value.format();
    }

    @Override
    public Audience parse(String text) {
        return Audience.parse(text);
    }
}
