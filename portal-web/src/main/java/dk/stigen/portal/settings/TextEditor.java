// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.text.PlainText;
import java.util.List;

/** One line of text, or one of a few options. */
record TextEditor(Part part) implements Editor<String> {

    @Override
    public List<Part> parts() {
        return List.of(part);
    }

    @Override
    public void show(String value, Typed.Fields fields) {
        fields.put("", value);
    }

    @Override
    public String read(Typed.Fields fields) {
        return new PlainText(fields.text("")).value().replace('\n', ' ');
    }
}
