// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.plugin.PluginBeat;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.contribution.ContributionType;
import dk.stigen.spi.contribution.ContributionTypes;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Makes the index of contributions anew where it is missing, of an older version of the plugin, or marked as stale.
 *
 * <p>In the background and in batches, so that what was done stands if the node stops, and any node goes on.
 */
@ApplicationScoped
public class IndexKeeper {

    private static final long NANOS_BETWEEN_LOOKS = 30_000_000_000L;
    private static final Logger log = System.getLogger(IndexKeeper.class.getName());

    @Resource
    ManagedExecutorService threads;

    @Inject
    PluginRegistry plugins;

    @Inject
    IndexBatch batches;

    private final AtomicBoolean working = new AtomicBoolean();
    private final Map<String, Long> looked = new ConcurrentHashMap<>();
    private final Map<String, List<ContributionType>> types = new ConcurrentHashMap<>();

    void look(@Observes PluginBeat beat) {
        List<PluginHandle> due = plugins.handles().stream()
                .filter(PluginHandle::isActive)
                .filter(plugin -> plugins.offers(plugin.id(), ContributionTypes.class))
                .filter(this::isDue)
                .toList();
        if (!due.isEmpty() && working.compareAndSet(false, true)) {
            try {
                threads.execute(() -> work(due));
            } catch (RuntimeException e) {
                working.set(false);
                throw e;
            }
        }
    }

    private boolean isDue(PluginHandle plugin) {
        Long last = looked.get(key(plugin));
        return last == null || System.nanoTime() - last > NANOS_BETWEEN_LOOKS;
    }

    private static String key(PluginHandle plugin) {
        return plugin.id() + " " + plugin.descriptor().version();
    }

    private void work(List<PluginHandle> due) {
        try {
            for (PluginHandle plugin : due) {
                look(plugin);
                looked.put(key(plugin), System.nanoTime());
            }
        } finally {
            working.set(false);
        }
    }

    private void look(PluginHandle plugin) {
        for (ContributionType type : types(plugin)) {
            try {
                makeAnew(plugin.id(), type.key(), plugin.descriptor().version().toString());
            } catch (RuntimeException e) {
                // what was stored before stands; the next look goes on from there
                log.log(Level.WARNING, "The index of " + plugin.id() + "/" + type.key() + " waits.", e);
            }
        }
    }

    /** Asked once: they are the same as long as the plugin is, and one that rests is not woken by every look. */
    private List<ContributionType> types(PluginHandle plugin) {
        List<ContributionType> known = types.get(key(plugin));
        if (known != null) {
            return known;
        }
        Optional<List<ContributionType>> asked =
                plugins.ask(plugin.id(), ContributionTypes.class, "types", ContributionTypes::types);
        asked.ifPresent(answer -> types.put(key(plugin), answer));
        return asked.orElse(List.of());
    }

    private void makeAnew(PluginId plugin, String type, String version) {
        int done = 0;
        while (batches.next(plugin, type, version)) {
            done++;
        }
        if (done > 0) {
            log.log(Level.INFO, "The index of {0}/{1} was made anew.", plugin, type);
        }
    }
}
