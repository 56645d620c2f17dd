// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.settings.ChoiceSetting;
import dk.stigen.api.settings.CountSetting;
import dk.stigen.api.settings.Localized;
import dk.stigen.api.settings.RichTextSetting;
import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.SecretSetting;
import dk.stigen.api.settings.Setting;
import dk.stigen.persistence.group.GroupRepository;
import dk.stigen.persistence.settings.ChosenValue;
import dk.stigen.portal.activity.RequestMemory;
import dk.stigen.portal.i18n.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the fields of a form from what a plugin names: labels and help stand in its bundle under the setting's key. */
@ApplicationScoped
class FieldFactory {

    @Inject
    Catalogue catalogue;

    @Inject
    Around around;

    @Inject
    ValueText words;

    @Inject
    GroupRepository groups;

    @Inject
    RequestMemory memory;

    /** Returns the numbers of the groups there are. */
    List<String> groups() {
        return List.copyOf(names().keySet());
    }

    private Map<String, String> names() {
        return memory.recall(FieldFactory.class, () -> {
            Map<String, String> names = new LinkedHashMap<>();
            groups.all().forEach(group -> names.put(Long.toString(group.id().value()), group.name()));
            return names;
        });
    }

    <T> Field field(Setting<T> setting, List<ChosenValue> choices, Scope scope, boolean closed, Locale locale) {
        Held<T> held = around.held(setting, choices);
        Held<T> inherited = around.inherited(setting, choices, scope);
        boolean own = held.scope().filter(scope::equals).isPresent();
        String from = inherited.scope().map(Scope::key).orElse("standard");
        String id = id(setting);
        return new Field(
                id,
                text(setting, "", locale),
                text(setting, ".help", locale),
                Editors.of(setting, groups()).parts().stream()
                        .map(part -> input(setting, part, id, locale))
                        .toList(),
                own ? Texts.SETTINGS.in(locale, "settings.own") : Texts.SETTINGS.in(locale, "settings.from." + from),
                own
                        ? Texts.SETTINGS.in(
                                locale, "settings.back." + from, words.of(setting, inherited.value(), locale))
                        : "",
                closed ? Texts.SETTINGS.in(locale, "settings.closed") : "",
                words.of(setting, held.value(), locale),
                setting instanceof RichTextSetting && held.value() instanceof Localized text ? text.in(locale) : "");
    }

    /** Returns what the ids of the setting's fields begin with. */
    static String id(Setting<?> setting) {
        return "v_" + setting.key().substring(setting.key().indexOf('.') + 1);
    }

    private Field.Input input(Setting<?> setting, Part part, String id, Locale locale) {
        String label = part.label().isEmpty() ? text(setting, "", locale) : Texts.SETTINGS.in(locale, part.label());
        String hint = part.label().isEmpty() ? text(setting, ".help", locale) : "";
        boolean required = part.type().equals("select") && !part.name().equals("group")
                || part.type().equals("number") && !part.name().equals("age");
        return new Field.Input(
                part.name().isEmpty() ? id : id + "_" + part.name(),
                part.type(),
                label,
                (hint + " " + whatFits(setting, locale)).strip(),
                required,
                part.max() == 0 ? null : part.max(),
                part.options().stream()
                        .map(option -> new Field.Option(option, label(setting, part, option, locale)))
                        .toList());
    }

    /** Returns what the portal adds to the plugin's own help. */
    private static String whatFits(Setting<?> setting, Locale locale) {
        if (setting instanceof SecretSetting) {
            return Texts.SETTINGS.in(locale, "settings.secret.hint");
        }
        return setting instanceof CountSetting count && count.max() < Integer.MAX_VALUE
                ? Texts.SETTINGS.in(locale, "settings.count.hint", count.min(), count.max())
                : "";
    }

    private String label(Setting<?> setting, Part part, String option, Locale locale) {
        if (setting instanceof ChoiceSetting) {
            return text(setting, "." + option, locale);
        }
        return switch (part.name()) {
            case "group" -> groupName(option);
            case "level" -> Texts.PORTAL.in(locale, "portal.level." + option.toLowerCase(Locale.ROOT));
            default -> Texts.SETTINGS.in(locale, "settings." + part.name() + "." + option);
        };
    }

    private String groupName(String number) {
        return names().getOrDefault(number, number);
    }

    private String text(Setting<?> setting, String ending, Locale locale) {
        return Optional.of(catalogue.text(Chosen.plugin(setting), setting.key() + ending, locale))
                // a help that the plugin's bundle lacks is left out
                .filter(found -> ending.isEmpty() || !found.equals(setting.key() + ending))
                .orElse("");
    }
}
