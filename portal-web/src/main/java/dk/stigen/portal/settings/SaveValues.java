// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.Change;
import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.Setting;
import dk.stigen.api.settings.SettingFault;
import dk.stigen.api.settings.SettingValues;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.activity.Activity;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.settings.ChosenValue;
import dk.stigen.persistence.settings.ChosenValue.Kind;
import dk.stigen.persistence.settings.ChosenValueRepository;
import dk.stigen.persistence.settings.Place;
import dk.stigen.portal.activity.RequestMemory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An official changes what is chosen in a place.
 *
 * <p>Whoever changes the same place waits, so that nothing a colleague has chosen is overwritten unseen, and whoever acts in the activity
 * waits too, so that a rule that is fixed from the first act on cannot change beside it.
 */
@ApplicationScoped
public class SaveValues {

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

    @Inject
    FixedRules fixed;

    @Inject
    PortalClock clock;

    @Inject
    RequestMemory memory;

    @Inject
    AuditLog audit;

    /** Stores the edits with their lines in the history, or says why not and stores nothing. */
    @Transactional
    Saving save(Kind kind, PluginId plugin, Place place, List<Edit<?>> edits, Participant official) {
        if (!official.has(Role.OFFICIAL) && !official.has(Role.ADMIN)) {
            throw new NotAllowedException(Decision.denied("portal.permission.officials"));
        }
        if (plugin.equals(MunicipalitySettings.PORTAL) && !official.has(Role.ADMIN)) {
            // four eyes would see little if one of the two could close an eye
            throw new NotAllowedException(Decision.denied("portal.permission.admins"));
        }
        lock(plugin, place);
        Map<String, ChosenValue> here = around.at(kind, plugin, place);
        Map<String, Saving.Overtaken> overtaken = overtaken(edits, here);
        Set<String> closed = overtaken.isEmpty() ? closed(kind, plugin, place, edits) : Set.of();
        List<SettingFault> faults = kind == Kind.AUDIENCE || !overtaken.isEmpty() || !closed.isEmpty()
                ? List.of()
                : check(plugin, place, edits);
        Saving saving = new Saving(overtaken, closed, faults);
        if (saving.isDone()) {
            store(kind, plugin, place, edits, official.id(), clock.now());
        }
        return saving;
    }

    private void lock(PluginId plugin, Place place) {
        if (place.scope() == Scope.PORTAL) {
            values.lockPortal(plugin);
        } else {
            Optional<Activity> activity = activities.lock(new ActivityId(place.activity()));
            if (activity.filter(held -> held.plugin().equals(plugin)).isEmpty()) {
                throw new IllegalArgumentException("There is no such activity of " + plugin + ".");
            }
        }
    }

    private static Map<String, Saving.Overtaken> overtaken(List<Edit<?>> edits, Map<String, ChosenValue> here) {
        Map<String, Saving.Overtaken> overtaken = new LinkedHashMap<>();
        for (Edit<?> edit : edits) {
            ChosenValue now = here.get(edit.key());
            if (now != null && now.version() != edit.version()) {
                overtaken.put(edit.key(), new Saving.Overtaken(now.value(), now.version(), now.changedBy()));
            }
        }
        return overtaken;
    }

    private Set<String> closed(Kind kind, PluginId plugin, Place place, List<Edit<?>> edits) {
        Set<String> bound = edits.stream()
                .filter(edit -> edit.setting().change() == Change.UNTIL_UNDER_WAY)
                .map(Edit::key)
                .collect(Collectors.toUnmodifiableSet());
        boolean asked = kind == Kind.SETTING && place.scope() != Scope.PORTAL && !bound.isEmpty();
        return asked && catalogue.isUnderWay(plugin, new ActivityId(place.activity())) ? bound : Set.of();
    }

    /** Checks all values of the form as they would hold then, what colleagues have chosen for the others included. */
    private List<SettingFault> check(PluginId plugin, Place place, List<Edit<?>> edits) {
        List<Setting<?>> all = catalogue.of(Kind.SETTING, plugin, place.scope());
        List<ChosenValue> choices = values.around(Kind.SETTING, plugin, place);
        SettingValues then = SettingValues.standards(all);
        for (Setting<?> setting : all) {
            then = withHeld(then, setting, choices);
        }
        for (Edit<?> edit : edits) {
            then = withEdit(then, edit, choices, place.scope());
        }
        return catalogue.check(plugin, place.scope(), then);
    }

    private <T> SettingValues withHeld(SettingValues then, Setting<T> setting, List<ChosenValue> choices) {
        return then.with(setting, around.held(setting, choices).value());
    }

    private <T> SettingValues withEdit(SettingValues then, Edit<T> edit, List<ChosenValue> choices, Scope scope) {
        return then.with(
                edit.setting(),
                edit.value()
                        .orElseGet(() ->
                                around.inherited(edit.setting(), choices, scope).value()));
    }

    private void store(Kind kind, PluginId plugin, Place place, List<Edit<?>> edits, ParticipantId by, Instant at) {
        if (kind == Kind.SETTING && place.scope() == Scope.PORTAL) {
            fixed.keep(plugin, edits, by, at);
        }
        for (Edit<?> edit : edits) {
            values.store(kind, plugin, place, edit.choice(stored), by, at);
            audit.record(event(kind, plugin, place, edit));
        }
        memory.forget();
    }

    /** What was chosen stands in the history; some of it is secret. */
    private static AuditEvent event(Kind kind, PluginId plugin, Place place, Edit<?> edit) {
        AuditSubject subject = switch (place.scope()) {
            case PORTAL -> new AuditSubject(AuditSubject.PORTAL, "step", plugin.value());
            case ACTIVITY -> AuditSubject.of(new ActivityId(place.activity()));
            case PHASE -> new AuditSubject(AuditSubject.PORTAL, "phase", String.valueOf(place.phase()));
        };
        return new AuditEvent(
                kind == Kind.SETTING ? "portal.audit.setting.changed" : "portal.audit.audience.changed",
                subject,
                Map.of("key", edit.key()));
    }
}
