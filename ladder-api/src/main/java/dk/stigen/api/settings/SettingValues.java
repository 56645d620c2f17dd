// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/** The values of one form, as they would be stored. */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public final class SettingValues {

    private final Map<Setting<?>, Object> values;

    private SettingValues(Map<Setting<?>, Object> values) {
        this.values = Map.copyOf(values);
    }

    /** Returns the standards of the settings. */
    public static SettingValues standards(List<Setting<?>> settings) {
        Map<Setting<?>, Object> values = new HashMap<>();
        settings.forEach(setting -> values.put(setting, setting.standard()));
        return new SettingValues(values);
    }

    /** Returns these values with another one. */
    public <T> SettingValues with(Setting<T> setting, T value) {
        Map<Setting<?>, Object> more = new HashMap<>(values);
        more.put(setting, value);
        return new SettingValues(more);
    }

    /** Returns the value of the setting, its standard where these values have none. */
    @SuppressWarnings("unchecked") // with and standards put in what the setting's type is
    public <T> T get(Setting<T> setting) {
        return (T) values.getOrDefault(setting, setting.standard());
    }
}
