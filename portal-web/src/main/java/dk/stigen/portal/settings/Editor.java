// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.settings.Setting;
import dk.stigen.api.settings.SettingFault;
import java.util.List;
import java.util.Map;

/**
 * How the settings of one type are edited: their fields, and the way between what is typed and a value.
 *
 * @param <T> the type of the values
 */
interface Editor<T> {

    /** Returns the fields in the order in which they are shown. */
    List<Part> parts();

    /** Puts the value into the fields. */
    void show(T value, Typed.Fields fields);

    /** @throws UnreadableException if what is typed is no value at all; whether it may be set is the setting's affair */
    T read(Typed.Fields fields) throws UnreadableException;

    /** Returns what is wrong with the value by the name of the part that it is wrong in. */
    default Map<String, List<SettingFault>> faults(Setting<T> setting, T value) {
        return Map.of(parts().get(0).name(), setting.check(value));
    }
}
