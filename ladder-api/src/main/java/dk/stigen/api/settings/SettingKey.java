// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.settings;

import java.util.regex.Pattern;

/** The form of settings' keys. */
final class SettingKey {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]{2,29}\\.[a-z][A-Za-z0-9]{1,39}");

    private SettingKey() {}

    /** @throws IllegalArgumentException if the key has another form */
    static void check(String key) {
        if (!FORM.matcher(key).matches()) {
            throw new IllegalArgumentException("A setting's key is '<plugin>.<name>', not '" + key + "'.");
        }
    }
}
