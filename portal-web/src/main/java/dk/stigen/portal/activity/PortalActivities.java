// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.activity;

import static java.util.stream.Collectors.groupingBy;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.participant.Role;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.persistence.initiative.InitiativeRepository;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The activities, for plugins; a rung that is switched off and an initiative that is not published hide theirs. */
@ApplicationScoped
public class PortalActivities implements Activities {

    private static final int MOST = 200;

    @Inject
    ActivityRepository activities;

    @Inject
    PluginRegistry plugins;

    @Inject
    Participants participants;

    @Inject
    RequestMemory memory;

    @Inject
    InitiativeRepository initiatives;

    @Inject
    PortalClock clock;

    @Override
    public Optional<Activity> find(ActivityId id) {
        return asItStands(id).filter(activity -> activity.access() != Access.HIDDEN || seesHidden());
    }

    @Override
    public List<Activity> find(Collection<ActivityId> ids) {
        Set<ActivityId> wanted = Set.copyOf(ids);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Activity> found = memory.recall(new These(wanted), () -> activities.now(wanted));
        // whoever goes through a list asks for each of it next
        found.forEach(activity -> memory.recall(activity.id(), () -> Optional.of(activity)));
        boolean hiddenToo = seesHidden();
        return found.stream()
                .map(this::switched)
                .filter(activity -> activity.access() != Access.HIDDEN || hiddenToo)
                .toList();
    }

    /** Returns the activity also if it is hidden from the reader, whose part it is to ask whether it is. */
    public Optional<Activity> asItStands(ActivityId id) {
        return memory.recall(id, () -> activities.now(id)).map(this::switched);
    }

    @Override
    public List<Activity> of(PluginId plugin) {
        boolean hiddenToo = seesHidden();
        return first(plugin, hiddenToo).stream()
                .map(this::switched)
                .filter(activity -> activity.access() != Access.HIDDEN || hiddenToo)
                .toList();
    }

    private List<Activity> first(PluginId plugin, boolean hiddenToo) {
        Map<PluginId, List<Activity>> known = memory.recall(new First(hiddenToo), HashMap::new);
        List<Activity> found = known.get(plugin);
        if (found == null) {
            Set<PluginId> wanted = new HashSet<>(Set.of(plugin));
            if (!known.isEmpty()) {
                // whoever asks for a second plugin's, as the front page does, goes through them all
                plugins.handles().stream()
                        .filter(PluginHandle::isActive)
                        .map(PluginHandle::id)
                        .filter(id -> !known.containsKey(id))
                        .forEach(wanted::add);
            }
            Map<PluginId, List<Activity>> read =
                    activities.now(wanted, hiddenToo, MOST).stream().collect(groupingBy(Activity::plugin));
            // whoever goes through a list asks for each of it next
            read.values().stream()
                    .flatMap(List::stream)
                    .forEach(activity -> memory.recall(activity.id(), () -> Optional.of(activity)));
            wanted.forEach(id -> known.put(id, read.getOrDefault(id, List.of())));
            found = read.getOrDefault(plugin, List.of());
        }
        return found;
    }

    private Activity switched(Activity activity) {
        return new Activity(
                activity.id(),
                activity.initiative(),
                activity.plugin(),
                activity.title(),
                activity.access().and(plugins.access(activity.plugin())),
                activity.phase());
    }

    /** Returns whether the reader is one of those who prepare activities. */
    private boolean seesHidden() {
        return participants
                .current()
                .filter(person -> person.has(Role.OFFICIAL) || person.has(Role.ADMIN))
                .isPresent();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public ActivityId enact(PluginId plugin, String initiative, String title) {
        check(initiative);
        check(title);
        initiatives.lockTitle(initiative);
        Initiative holder = initiatives.titled(initiative).orElseGet(() -> initiatives.add(published(initiative)));
        memory.forget();
        return activities.activities(List.of(holder.id())).stream()
                .filter(activity ->
                        activity.plugin().equals(plugin) && activity.title().equals(title))
                .findFirst()
                .orElseGet(() -> activities.add(new dk.stigen.persistence.activity.Activity(
                        holder.id(), plugin, title, Access.ENABLED, Optional.empty())))
                .id();
    }

    private Initiative published(String title) {
        Initiative made = new Initiative(title, Optional.empty(), clock.now());
        made.publish(clock.now());
        return made;
    }

    private static void check(String title) {
        int length = new PlainText(title).length();
        if (length < Titles.MIN || length > Titles.MAX) {
            throw new IllegalArgumentException("A title has 5 to 150 characters, not " + length + ".");
        }
    }

    private record These(Set<ActivityId> ids) {}

    private record First(boolean hiddenToo) {}
}
