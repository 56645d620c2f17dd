// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.settings.AudienceSetting;
import dk.stigen.api.settings.ChoiceSetting;
import dk.stigen.api.settings.CountSetting;
import dk.stigen.api.settings.DateWindowSetting;
import dk.stigen.api.settings.DurationSetting;
import dk.stigen.api.settings.FlagSetting;
import dk.stigen.api.settings.LineSetting;
import dk.stigen.api.settings.LocalizedTextSetting;
import dk.stigen.api.settings.RichTextSetting;
import dk.stigen.api.settings.SecretSetting;
import dk.stigen.api.settings.Setting;
import java.util.List;

/** The editor of each type of setting. */
final class Editors {

    private Editors() {}

    /**
     * Returns the setting's editor.
     *
     * @param groups the numbers of the groups that an audience can be kept for
     */
    @SuppressWarnings("unchecked") // each branch gives the editor for the values of its setting
    static <T> Editor<T> of(Setting<T> setting, List<String> groups) {
        return (Editor<T>) choose(setting, groups);
    }

    private static Editor<?> choose(Setting<?> setting, List<String> groups) {
        if (setting instanceof FlagSetting) {
            return new FlagEditor();
        } else if (setting instanceof CountSetting) {
            return new CountEditor();
        } else if (setting instanceof ChoiceSetting choice) {
            return new TextEditor(Part.choice("", "", choice.options()));
        } else if (setting instanceof LineSetting line) {
            return new TextEditor(Part.of("", "text", "").atMost(line.max()));
        } else if (setting instanceof SecretSetting) {
            return new SecretEditor();
        } else if (setting instanceof LocalizedTextSetting text) {
            return new LocalizedEditor(text.max(), typed -> typed);
        } else if (setting instanceof RichTextSetting text) {
            return new LocalizedEditor(text.max(), HtmlCleaner::ofTyped);
        } else if (setting instanceof DurationSetting) {
            return new DurationEditor();
        } else if (setting instanceof DateWindowSetting) {
            return new DateWindowEditor();
        } else if (setting instanceof AudienceSetting) {
            return new AudienceEditor(groups);
        }
        throw new IllegalArgumentException("No editor is known for " + setting.key() + ".");
    }
}
