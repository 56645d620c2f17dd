// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.input;

import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import java.util.Map;

/** The rule for a text that must be there and has a longest length. */
public final class Texts {

    private Texts() {}

    public static void check(Map<String, MessageKey> faults, String field, PlainText text, int most) {
        if (text.isEmpty()) {
            faults.put(field, MessageKey.of("panels.fault.empty"));
        } else {
            checkLength(faults, field, text, most);
        }
    }

    public static void checkLength(Map<String, MessageKey> faults, String field, PlainText text, int most) {
        if (text.length() > most) {
            faults.put(field, MessageKey.of("panels.fault.long", most, text.length()));
        }
    }
}
