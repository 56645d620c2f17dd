// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.PhaseId;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.Change;
import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.SecretSetting;
import dk.stigen.api.settings.Setting;
import dk.stigen.persistence.activity.Activity;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.settings.Choice;
import dk.stigen.persistence.settings.ChosenValue;
import dk.stigen.persistence.settings.ChosenValue.Kind;
import dk.stigen.persistence.settings.ChosenValueRepository;
import dk.stigen.persistence.settings.Place;
import dk.stigen.portal.activity.PhaseRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps a promise where the wider rule changes: an activity in which people have acted keeps the value it had.
 *
 * <p>What it took from the portal becomes its own, with a line in its history.
 */
@ApplicationScoped
class FixedRules implements PhaseRules {

    @Inject
    ActivityRepository activities;

    @Inject
    ChosenValueRepository values;

    @Inject
    Catalogue catalogue;

    @Inject
    StoredText stored;

    @Inject
    Around around;

    /** Writes down what the plugin's activities under way have relied on, before the portal's values change. */
    void keep(PluginId plugin, List<Edit<?>> edits, ParticipantId by, Instant at) {
        List<Edit<?>> bound = edits.stream()
                .filter(edit -> edit.setting().change() == Change.UNTIL_UNDER_WAY)
                .filter(edit ->
                        catalogue.of(Kind.SETTING, plugin, Scope.ACTIVITY).contains(edit.setting()))
                .toList();
        if (bound.isEmpty()) {
            return;
        }
        for (Activity activity : activities.of(plugin)) {
            activities.lock(activity.id());
            if (catalogue.isUnderWay(plugin, activity.id())) {
                bound.forEach(edit -> keep(edit.setting(), plugin, Place.of(activity.id()), by, at));
            }
        }
    }

    @Override
    public boolean areFixed(PluginId plugin, ActivityId activity, PhaseId phase) {
        Set<String> own = around.at(Kind.SETTING, plugin, Place.of(activity, phase)).values().stream()
                .filter(choice -> choice.value().isPresent())
                .map(ChosenValue::key)
                .collect(Collectors.toUnmodifiableSet());
        return !own.isEmpty() && catalogue.anyFixed(plugin, own) && catalogue.isUnderWay(plugin, activity);
    }

    private <T> void keep(Setting<T> setting, PluginId plugin, Place place, ParticipantId by, Instant at) {
        Held<T> held = around.held(Kind.SETTING, setting, plugin, place);
        if (held.scope().filter(Scope.ACTIVITY::equals).isEmpty()) {
            Choice choice = new Choice(
                    setting.key(), Optional.of(stored.of(setting, held.value())), setting instanceof SecretSetting);
            values.store(Kind.SETTING, plugin, place, choice, by, at);
        }
    }
}
