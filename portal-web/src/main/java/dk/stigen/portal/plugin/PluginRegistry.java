// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

import dk.stigen.api.plugin.LadderStep;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.portal.database.DatabaseAway;
import dk.stigen.portal.database.Migrations;
import dk.stigen.spi.plugin.Activation;
import dk.stigen.spi.plugin.Contribution;
import dk.stigen.spi.plugin.LadderPlugin;
import dk.stigen.spi.plugin.PluginDescriptor;
import dk.stigen.spi.view.RungView;
import dk.stigen.spi.view.ViewContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which plugins there are, in what state, and what they show on the portal's own pages. */
@ApplicationScoped
public class PluginRegistry {

    private static final Logger log = System.getLogger(PluginRegistry.class.getName());

    @Inject
    @Any
    Instance<LadderPlugin> plugins;

    @Inject
    @Any
    Instance<Contribution> contributions;

    @Inject
    Migrations migrations;

    @Inject
    PluginGuard guard;

    private final Map<PluginId, PluginHandle> handles = new ConcurrentHashMap<>();
    private final Map<PluginId, List<Contribution>> contributionsOf = new ConcurrentHashMap<>();

    /**
     * Finds, migrates and activates all plugins; one that fails is put aside with its reason. May be called again.
     *
     * @throws RuntimeException if the database is away, which is no plugin's fault
     */
    public void start() {
        handles.clear();
        contributionsOf.clear();
        for (PluginDescriptor descriptor : DescriptorReader.descriptors(loader())) {
            if (handles.containsKey(descriptor.id())) {
                log.log(Level.ERROR, "Two JARs call themselves {0}; one of them is left out.", descriptor.id());
                continue;
            }
            PluginHandle handle = start(descriptor);
            handles.put(descriptor.id(), handle);
            log.log(
                    handle.isActive() ? Level.INFO : Level.ERROR,
                    "Plugin {0} {1} is {2}. {3}",
                    descriptor.id(),
                    descriptor.version(),
                    handle.state(),
                    handle.problem());
        }
        PluginReportFile.write(handles());
    }

    private PluginHandle start(PluginDescriptor descriptor) {
        if (descriptor.apiLevel() != PluginDescriptor.CURRENT_API_LEVEL) {
            return PluginHandle.incompatible(descriptor);
        }
        PluginId id = descriptor.id();
        PluginHandle handle = PluginHandle.active(descriptor);
        try {
            migrations.migratePlugin(id);
        } catch (RuntimeException e) {
            if (DatabaseAway.isCauseOf(e)) {
                throw e;
            }
            log.log(Level.ERROR, "The migrations of " + id + " failed.", e);
            return handle.failed("Its migrations failed: " + e.getMessage());
        }
        Optional<LadderPlugin> plugin = ownBeans(id, plugins, LadderPlugin::id).findFirst();
        if (plugin.isEmpty()) {
            return handle.failed("It has no bean of the type LadderPlugin whose id is " + id + ".");
        }
        contributionsOf.put(
                id, ownBeans(id, contributions, Contribution::plugin).toList());
        return guard.call(id, "activated", () -> {
                    plugin.get().activated(new Activation(descriptor, Optional.empty()));
                    return handle;
                })
                .orElseGet(() -> handle.failed("It failed when it was activated; the log says how."));
    }

    /** Asks the beans one by one, so that another plugin's bean that fails is no fault of this one. */
    private <T> Stream<T> ownBeans(PluginId id, Instance<T> beans, Function<T, PluginId> idOf) {
        return beans.handlesStream()
                .map(bean -> guard.call(id, "identity", bean::get)
                        .filter(candidate -> guard.call(id, "identity", () -> idOf.apply(candidate))
                                .filter(id::equals)
                                .isPresent()))
                .flatMap(Optional::stream);
    }

    /**
     * Asks the plugin's contribution of this type, through the guard.
     *
     * @param what names the question in logs and figures, as in {@code highlights}
     * @return empty where the plugin is not active, has no such contribution, or fails to answer
     */
    public <C extends Contribution, R> Optional<R> ask(
            PluginId plugin, Class<C> type, String what, Function<C, R> question) {
        return contribution(plugin, type).flatMap(asked -> guard.call(plugin, what, () -> question.apply(asked)));
    }

    private <C extends Contribution> Optional<C> contribution(PluginId plugin, Class<C> type) {
        return contributionsOf.getOrDefault(plugin, List.of()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** Returns all plugins in the order of the ladder, whatever their state. */
    public List<PluginHandle> handles() {
        return handles.values().stream()
                .map(this::current)
                .sorted(Comparator.comparing(
                                (PluginHandle handle) -> handle.descriptor().step())
                        .thenComparing(PluginHandle::id))
                .toList();
    }

    private PluginHandle current(PluginHandle handle) {
        return handle.isActive() && guard.isBroken(handle.id())
                ? handle.failed(
                        "It failed " + PluginGuard.FAULTS_ALLOWED + " times in a row and rests; the log says how.")
                : handle;
    }

    /** Returns the plugin of this id as it started, whatever it has done since. */
    Optional<PluginHandle> started(String id) {
        return handles.values().stream()
                .filter(handle -> handle.id().value().equals(id))
                .findFirst();
    }

    /** Returns what the rung shows on the ladder, or empty where no plugin at work stands on it. */
    public Optional<StepRung> rung(LadderStep step) {
        return activeViews()
                .filter(active -> active.step() == step)
                .findFirst()
                .flatMap(active -> rung(active).map(view -> new StepRung(active.plugin(), view)));
    }

    /** Returns the page with which the plugin begins, or empty where it is not at work. */
    Optional<String> entryPage(PluginId id) {
        return activeViews()
                .filter(active -> active.plugin().equals(id))
                .findFirst()
                .flatMap(this::rung)
                .map(RungView::path);
    }

    private Optional<RungView> rung(ActiveView active) {
        return guard.call(active.plugin(), "rung", active.view()::rung);
    }

    /** Returns what is worth seeing now across the rungs, one of each rung in turn. */
    public List<StepHighlight> highlights(int most) {
        List<List<StepHighlight>> byStep =
                activeViews().map(active -> highlights(active, most)).toList();
        List<StepHighlight> chosen = new ArrayList<>();
        for (int turn = 0; turn < most; turn++) {
            for (List<StepHighlight> ofStep : byStep) {
                if (turn < ofStep.size() && chosen.size() < most) {
                    chosen.add(ofStep.get(turn));
                }
            }
        }
        return List.copyOf(chosen);
    }

    private List<StepHighlight> highlights(ActiveView active, int most) {
        return guard
                .call(active.plugin(), "highlights", () -> active.view().highlights(most))
                .orElse(List.of())
                .stream()
                .map(highlight -> new StepHighlight(active.step(), active.plugin(), highlight))
                .toList();
    }

    /** Returns the text in the plugin's bundle, or the key itself where the bundle or key is missing. */
    public String text(PluginId plugin, MessageKey key, Locale locale) {
        try {
            String pattern = ResourceBundle.getBundle("messages." + plugin, locale, loader())
                    .getString(key.key());
            return new MessageFormat(pattern, locale).format(key.arguments().toArray());
        } catch (MissingResourceException | IllegalArgumentException e) {
            log.log(Level.WARNING, "Plugin {0} lacks the text {1}: {2}", plugin, key.key(), e.getMessage());
            return key.key();
        }
    }

    private record ActiveView(LadderStep step, PluginId plugin, ViewContribution view) {}

    private Stream<ActiveView> activeViews() {
        return handles().stream()
                .filter(PluginHandle::isActive)
                .flatMap(handle -> contribution(handle.id(), ViewContribution.class)
                        .map(view -> new ActiveView(handle.descriptor().step(), handle.id(), view))
                        .stream());
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
