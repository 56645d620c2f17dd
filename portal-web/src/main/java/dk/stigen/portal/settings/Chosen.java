// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.Setting;
import dk.stigen.persistence.settings.ChosenValue.Kind;
import dk.stigen.persistence.settings.ChosenValueRepository;
import dk.stigen.persistence.settings.InForce;
import dk.stigen.portal.activity.RequestMemory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is chosen and holds now: that of the phase before that of the activity before that of the portal. */
@ApplicationScoped
public class Chosen {

    private static final Comparator<InForce> NARROWEST_FIRST =
            Comparator.comparing(InForce::scope, Comparator.reverseOrder());

    @Inject
    ChosenValueRepository values;

    @Inject
    StoredText stored;

    @Inject
    RequestMemory memory;

    /** Returns what is chosen for the whole portal. */
    public <T> Optional<T> in(Kind kind, Setting<T> setting) {
        return narrowest(kind, setting, inForce(plugin(setting), 0));
    }

    /** Returns what is chosen for the activity now. */
    public <T> Optional<T> in(Kind kind, Setting<T> setting, ActivityId activity) {
        return narrowest(kind, setting, inForce(plugin(setting), activity.value()));
    }

    private List<InForce> inForce(PluginId plugin, long activity) {
        Map<Long, List<InForce>> known = memory.recall(new Asked(plugin), HashMap::new);
        boolean another = activity != 0
                && !known.containsKey(activity)
                && known.keySet().stream().anyMatch(asked -> asked != 0);
        if (another && !known.containsKey(ChosenValueRepository.NOT_CHOSEN)) {
            // whoever asks for a second activity, as a list of them does, goes through them all
            known.putAll(values.inForce(plugin));
        }
        return another
                ? known.getOrDefault(activity, known.getOrDefault(ChosenValueRepository.NOT_CHOSEN, List.of()))
                : known.computeIfAbsent(activity, one -> values.inForce(plugin, one));
    }

    /** Returns the value of the narrowest scope that can be read. */
    <T> Optional<T> narrowest(Kind kind, Setting<T> setting, List<InForce> found) {
        return found.stream()
                .filter(choice -> choice.kind() == kind && choice.key().equals(setting.key()))
                .filter(choice -> kind == Kind.SETTING || choice.scope() != Scope.PORTAL)
                .sorted(NARROWEST_FIRST)
                .flatMap(choice -> stored.read(setting, choice.value()).stream())
                .findFirst();
    }

    /** Returns the plugin that the setting belongs to, by its key. */
    static PluginId plugin(Setting<?> setting) {
        return new PluginId(setting.key().substring(0, setting.key().indexOf('.')));
    }

    private record Asked(PluginId plugin) {}
}
