// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.database.DatabaseAway;
import dk.stigen.portal.plugin.guard.PluginGuard;
import dk.stigen.portal.plugin.start.DescriptorReader;
import dk.stigen.portal.plugin.start.FoundJars;
import dk.stigen.portal.plugin.start.PluginBeans;
import dk.stigen.portal.plugin.start.PluginJar;
import dk.stigen.portal.plugin.start.Start;
import dk.stigen.portal.plugin.start.StartPlugin;
import dk.stigen.portal.plugin.start.StartPlugin.Tables;
import dk.stigen.portal.plugin.start.UnusableJar;
import dk.stigen.spi.plugin.LadderPlugin;
import dk.stigen.spi.plugin.PluginProblem;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The plugins beside the portal: found, started, and followed when the IT department switches them.
 *
 * <p>Calls into a plugin run on threads of their own here, so that one that does not come back keeps neither the portal nor another
 * plugin from starting; it joins the others when it does come back.
 */
@ApplicationScoped
public class InstalledPlugins {

    private static final int SPARE_SECONDS = 2;
    private static final Logger log = System.getLogger(InstalledPlugins.class.getName());

    @Resource
    ManagedExecutorService threads;

    @Inject
    StartPlugin startPlugin;

    @Inject
    PluginBeans beans;

    @Inject
    PluginGuard guard;

    @Inject
    PortalConfiguration configuration;

    private volatile Map<PluginId, InstalledPlugin> plugins = Map.of();
    private volatile List<UnusableJar> unusable = List.of();

    Collection<InstalledPlugin> all() {
        return plugins.values();
    }

    Optional<InstalledPlugin> find(PluginId id) {
        return Optional.ofNullable(plugins.get(id));
    }

    List<UnusableJar> unusable() {
        return unusable;
    }

    /** Finds all plugins and starts those that are not switched off. May be called again. */
    void start() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        find(DescriptorReader.read(loader));
        for (InstalledPlugin plugin : all()) {
            if (plugin.isSwitchedOff()) {
                log.log(Level.INFO, "Plugin {0} is switched off.", plugin.id());
            } else if (plugin.isCompatible()) {
                await(plugin, start(plugin, loader));
            }
        }
    }

    private void find(FoundJars found) {
        Map<PluginId, InstalledPlugin> installed = new LinkedHashMap<>();
        found.plugins().forEach(jar -> installed.put(jar.descriptor().id(), new InstalledPlugin(jar)));
        plugins = installed;
        Set<String> files = new HashSet<>();
        Stream.concat(
                        found.plugins().stream().map(PluginJar::file),
                        found.unusable().stream().map(UnusableJar::file))
                .forEach(files::add);
        unusable = Stream.concat(
                        found.unusable().stream(),
                        beans.filesBeside(files).stream()
                                .map(file -> new UnusableJar(file, new PluginProblem.MissingDescriptor(file))))
                .toList();
        unusable.forEach(jar ->
                log.log(Level.ERROR, "A plugin is left out: {0}.", jar.problem().message(Locale.ENGLISH)));
    }

    private Future<?> start(InstalledPlugin plugin, ClassLoader loader) {
        plugin.starting();
        try {
            Tables tables = startPlugin.migrate(plugin.id());
            if (tables.problem().isPresent()) {
                started(plugin, tables.refused());
                return CompletableFuture.completedFuture(plugin);
            }
            return plugin.afterwards(() -> activate(plugin, tables, loader), threads);
        } catch (RuntimeException e) {
            plugin.stopped();
            throw e;
        }
    }

    private void activate(InstalledPlugin plugin, Tables tables, ClassLoader loader) {
        try {
            started(plugin, startPlugin.activate(plugin.jar(), tables.migrations(), loader));
        } catch (RuntimeException | LinkageError e) {
            if (DatabaseAway.isCauseOf(e)) {
                // no fault of the plugin's: the next beat of the pulse tries again
                plugin.stopped();
                throw e;
            }
            log.log(Level.ERROR, "Plugin " + plugin.id() + " could not be started.", e);
            started(plugin, tables.refused(List.of(new PluginProblem.NotActivated(e.toString()))));
        }
    }

    private static void started(InstalledPlugin plugin, Start start) {
        plugin.started(start);
        log.log(
                start.works() ? Level.INFO : Level.ERROR,
                "Plugin {0} {1} is {2}.",
                plugin.id(),
                plugin.descriptor().version(),
                start.works() ? "at work" : "put aside");
        start.problems()
                .forEach(problem -> log.log(
                        Level.ERROR,
                        "Plugin {0}: {1}. {2}",
                        plugin.id(),
                        problem.message(Locale.ENGLISH),
                        problem.remedy(Locale.ENGLISH)));
    }

    /** Waits as long as a call may take; whoever takes longer is left behind. */
    private void await(InstalledPlugin plugin, Future<?> work) {
        try {
            work.get(configuration.pluginTimeout().toSeconds() + SPARE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            log.log(Level.ERROR, "The portal goes on without plugin {0}, which does not come back.", plugin.id());
        } catch (ExecutionException e) {
            if (DatabaseAway.isCauseOf(e)) {
                throw new CompletionException(e.getCause());
            }
            log.log(Level.ERROR, "Plugin " + plugin.id() + " could not be told.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts what was switched on and tells what was switched off, since this was last called. */
    void followSwitches() {
        for (InstalledPlugin plugin : all()) {
            if (plugin.isSwitchedOff() && plugin.start().isPresent()) {
                log.log(Level.INFO, "Plugin {0} is switched off.", plugin.id());
                stop(plugin);
            } else if (!plugin.isSwitchedOff()
                    && plugin.isCompatible()
                    && plugin.start().isEmpty()
                    && !plugin.isStarting()) {
                start(plugin, Thread.currentThread().getContextClassLoader());
            }
        }
    }

    /** Tells all plugins that the portal stops. */
    void stop() {
        all().stream().filter(plugin -> plugin.start().isPresent()).forEach(plugin -> await(plugin, stop(plugin)));
    }

    private Future<?> stop(InstalledPlugin plugin) {
        Optional<LadderPlugin> told = plugin.start().filter(Start::works).flatMap(Start::plugin);
        plugin.stopped();
        return plugin.afterwards(
                () -> told.ifPresent(bean -> guard.call(plugin.id(), "deactivated", () -> {
                    bean.deactivated();
                    return true;
                })),
                new LastThreads(threads));
    }
}
