// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import java.util.List;

/** A tick. */
final class FlagEditor implements Editor<Boolean> {

    @Override
    public List<Part> parts() {
        return List.of(Part.of("", "check", ""));
    }

    @Override
    public void show(Boolean value, Typed.Fields fields) {
        fields.put("", value);
    }

    @Override
    public Boolean read(Typed.Fields fields) {
        return fields.flag("");
    }
}
