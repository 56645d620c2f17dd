// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import java.util.List;

/**
 * One field of a setting in a form.
 *
 * @param name what its id ends with, empty where the setting has one field only
 * @param type as on l:field
 * @param label the key of its label in the bundle {@code messages.settings}, empty where the setting's own name is the label
 * @param max how many signs it takes, 0 where that does not matter
 * @param options what can be chosen, as the form sends it
 */
record Part(String name, String type, String label, int max, List<String> options) {

    static Part of(String name, String type, String label) {
        return new Part(name, type, label, 0, List.of());
    }

    static Part choice(String name, String label, List<String> options) {
        return new Part(name, "select", label, 0, options);
    }

    Part atMost(int signs) {
        return new Part(name, type, label, signs, options);
    }
}
