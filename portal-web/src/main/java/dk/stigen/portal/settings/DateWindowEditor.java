// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.settings.DateWindow;
import java.util.List;

/** A first and a last day, either of which may be left open. */
final class DateWindowEditor implements Editor<DateWindow> {

    @Override
    public List<Part> parts() {
        return List.of(Part.of("from", "date", "settings.part.from"), Part.of("until", "date", "settings.part.until"));
    }

    @Override
    public void show(DateWindow value, Typed.Fields fields) {
        fields.put("from", value.from().orElse(null));
        fields.put("until", value.until().orElse(null));
    }

    @Override
    public DateWindow read(Typed.Fields fields) throws UnreadableException {
        try {
            return new DateWindow(fields.day("from"), fields.day("until"));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("until", "portal.setting.fault.window");
        }
    }
}
