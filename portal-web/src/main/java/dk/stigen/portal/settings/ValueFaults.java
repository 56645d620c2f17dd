// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.participant.Participants;
import dk.stigen.api.settings.Setting;
import dk.stigen.api.settings.SettingFault;
import dk.stigen.api.text.MessageKey;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.plugin.PluginRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Components;

/** Shows beside the fields of a form what stands in the way of storing it. */
@ApplicationScoped
class ValueFaults {

    @Inject
    PluginRegistry plugins;

    @Inject
    StoredText stored;

    @Inject
    ValueText words;

    @Inject
    Participants participants;

    /**
     * Shows what is wrong with one value, and returns whether nothing is.
     *
     * @param found the faults by the part that they are of
     */
    boolean none(Setting<?> setting, Typed.Fields fields, Map<String, List<SettingFault>> found, FacesContext faces) {
        Locale locale = faces.getViewRoot().getLocale();
        found.forEach((part, faults) ->
                faults.forEach(fault -> add(fields.idOf(part), text(setting, fault.text(), locale), faces)));
        return found.values().stream().allMatch(List::isEmpty);
    }

    /** Shows a sentence of the portal's bundle beside the field. */
    void show(String field, String key, FacesContext faces) {
        add(field, Texts.PORTAL.in(faces.getViewRoot().getLocale(), key), faces);
    }

    /** Shows why nothing was stored. */
    void show(Saving saving, List<Setting<?>> settings, FacesContext faces) {
        Locale locale = faces.getViewRoot().getLocale();
        for (Setting<?> setting : settings) {
            String field = FieldFactory.id(setting);
            Saving.Overtaken colleague = saving.overtaken().get(setting.key());
            if (colleague != null) {
                add(field, overtaken(setting, colleague, locale), faces);
            }
            if (saving.closed().contains(setting.key())) {
                add(field, Texts.SETTINGS.in(locale, "settings.closed"), faces);
            }
        }
        for (SettingFault fault : saving.faults()) {
            Optional<Setting<?>> setting = settings.stream()
                    .filter(candidate -> candidate.key().equals(fault.setting()))
                    .findFirst();
            add(
                    setting.map(FieldFactory::id).orElse(""),
                    text(setting.orElse(settings.get(0)), fault.text(), locale),
                    faces);
        }
    }

    private <T> String overtaken(Setting<T> setting, Saving.Overtaken colleague, Locale locale) {
        String name = participants.displayNames(List.of(colleague.by())).getOrDefault(colleague.by(), "?");
        String value = colleague
                .stored()
                .flatMap(text -> stored.read(setting, text))
                .map(chosen -> words.of(setting, chosen, locale))
                .orElseGet(() -> Texts.SETTINGS.in(locale, "settings.overtaken.back"));
        return Texts.SETTINGS.in(locale, "settings.overtaken", name, value);
    }

    private String text(Setting<?> setting, MessageKey key, Locale locale) {
        return key.key().startsWith("portal.")
                ? Texts.PORTAL.in(locale, key.key(), key.arguments().toArray())
                : plugins.text(Chosen.plugin(setting), key, locale);
    }

    /**
     * Beside the setting's first field, or above the form where the page has none of that name.
     *
     * <p>The message marks the field; one that is also made invalid would lose a day that is typed into it.
     */
    private static void add(String field, String text, FacesContext faces) {
        UIForm form = Components.getCurrentForm();
        UIComponent component = Stream.of("", "_da", "_from", "_who")
                .filter(ending -> !field.isEmpty())
                .map(ending -> form.findComponent(field + ending))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        faces.addMessage(
                component == null ? null : component.getClientId(faces),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
    }
}
