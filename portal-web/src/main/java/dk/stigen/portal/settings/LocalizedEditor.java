// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.settings.Localized;
import dk.stigen.api.settings.Setting;
import dk.stigen.api.settings.SettingFault;
import dk.stigen.api.text.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A text in both languages.
 *
 * @param max how many signs each takes
 * @param cleaning what is done to each before it is stored
 */
record LocalizedEditor(int max, UnaryOperator<String> cleaning) implements Editor<Localized> {

    private static final int ONE_LINE = 200;

    @Override
    public List<Part> parts() {
        String type = max > ONE_LINE ? "textarea" : "text";
        return List.of(
                Part.of("da", type, "settings.part.da").atMost(max),
                Part.of("en", type, "settings.part.en").atMost(max));
    }

    @Override
    public void show(Localized value, Typed.Fields fields) {
        fields.put("da", value.danish());
        fields.put("en", value.english());
    }

    @Override
    public Localized read(Typed.Fields fields) {
        return new Localized(text(fields, "da"), text(fields, "en"));
    }

    /** Each language has its own field, so each is looked at without the other. */
    @Override
    public Map<String, List<SettingFault>> faults(Setting<Localized> setting, Localized value) {
        Map<String, List<SettingFault>> faults = new LinkedHashMap<>();
        faults.put("da", setting.check(new Localized(value.danish(), "")));
        faults.put("en", setting.check(new Localized("", value.english())));
        return faults;
    }

    private String text(Typed.Fields fields, String part) {
        return cleaning.apply(new PlainText(fields.text(part)).value());
    }
}
