// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import java.util.List;

/** A whole number. */
final class CountEditor implements Editor<Integer> {

    @Override
    public List<Part> parts() {
        return List.of(Part.of("", "number", ""));
    }

    @Override
    public void show(Integer value, Typed.Fields fields) {
        fields.put("", value.toString());
    }

    @Override
    public Integer read(Typed.Fields fields) throws UnreadableException {
        return fields.number("");
    }
}
