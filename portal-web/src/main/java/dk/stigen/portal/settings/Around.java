// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.Setting;
import dk.stigen.persistence.settings.ChosenValue;
import dk.stigen.persistence.settings.ChosenValue.Kind;
import dk.stigen.persistence.settings.ChosenValueRepository;
import dk.stigen.persistence.settings.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is chosen in a place and in the wider ones around it, as the database has it at this moment. */
@ApplicationScoped
public class Around {

    @Inject
    ChosenValueRepository values;

    @Inject
    StoredText stored;

    /** Returns what is chosen in the very place, by key. */
    Map<String, ChosenValue> at(Kind kind, PluginId plugin, Place place) {
        return values.around(kind, plugin, place).stream()
                .filter(choice -> choice.scope() == place.scope())
                .collect(Collectors.toUnmodifiableMap(ChosenValue::key, Function.identity()));
    }

    /** Returns what holds in the place. */
    public <T> Held<T> held(Kind kind, Setting<T> setting, PluginId plugin, Place place) {
        return held(setting, values.around(kind, plugin, place));
    }

    /** Returns what holds by the choices. */
    public <T> Held<T> held(Setting<T> setting, List<ChosenValue> choices) {
        return choices.stream()
                .filter(choice -> choice.key().equals(setting.key()))
                .sorted(Comparator.comparing(ChosenValue::scope, Comparator.reverseOrder()))
                .flatMap(choice -> choice
                        .value()
                        .flatMap(text -> stored.read(setting, text))
                        .map(value -> new Held<>(value, Optional.of(choice.scope())))
                        .stream())
                .findFirst()
                .orElseGet(() -> new Held<>(setting.standard(), Optional.empty()));
    }

    /** Returns what would hold by the choices outside the scope. */
    <T> Held<T> inherited(Setting<T> setting, List<ChosenValue> choices, Scope scope) {
        return held(
                setting,
                choices.stream().filter(choice -> choice.scope() != scope).toList());
    }
}
