// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import java.util.List;

/** A secret, which can be typed but is never shown again. */
final class SecretEditor implements Editor<String> {

    @Override
    public List<Part> parts() {
        return List.of(Part.of("", "secret", "").atMost(500));
    }

    @Override
    public void show(String value, Typed.Fields fields) {
        fields.put("", null);
    }

    @Override
    public String read(Typed.Fields fields) {
        return fields.text("");
    }
}
