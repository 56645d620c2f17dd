// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

import dk.stigen.api.activity.Access;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.portal.database.MigrationLine;
import dk.stigen.portal.plugin.guard.PluginGuard;
import dk.stigen.portal.plugin.start.Start;
import dk.stigen.portal.plugin.start.UnusableJar;
import dk.stigen.portal.plugin.step.StepSwitches;
import dk.stigen.spi.plugin.Contribution;
import dk.stigen.spi.plugin.PluginDescriptor;
import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.view.PluginPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which plugins there are, in what state, and the one place to ask them something. It asks the database for nothing. */
@ApplicationScoped
public class PluginRegistry {

    private static final Comparator<PluginDescriptor> ON_THE_LADDER = Comparator.comparing(PluginDescriptor::step);

    @Inject
    InstalledPlugins plugins;

    @Inject
    StepSwitches switches;

    @Inject
    PluginGuard guard;

    /**
     * Finds, migrates and activates all plugins; one that fails is put aside with its reason. May be called again.
     *
     * @throws RuntimeException if the database is away, which is no plugin's fault
     */
    public void start() {
        switches.refresh();
        plugins.start();
    }

    /** Starts and stops what the IT department has switched since, and reads what the municipality has decided, by one statement. */
    public void followSwitches() {
        plugins.followSwitches();
        switches.refresh();
    }

    /** Tells all plugins that the portal stops. */
    public void stop() {
        plugins.stop();
    }

    /**
     * Asks the plugin's contribution of this type, through the guard.
     *
     * @param what names the question in logs and figures, as in {@code highlights}
     * @return empty where the plugin is not active, has no such contribution, or fails to answer
     */
    public <C extends Contribution, R> Optional<R> ask(
            PluginId plugin, Class<C> type, String what, Function<C, R> question) {
        return plugins.find(plugin)
                .flatMap(installed -> installed.contribution(type))
                .flatMap(asked -> guard.call(plugin, what, () -> readToTheEnd(question.apply(asked))));
    }

    /** A list that is made while it is read, or that holds null, must fail within the guard and not on the page. */
    @SuppressWarnings("unchecked") // a copy of a list is a list of the same
    private static <R> R readToTheEnd(R answer) {
        // JSON is a list too, and made by us
        return answer instanceof List<?> list && !(answer instanceof JsonValue) ? (R) List.copyOf(list) : answer;
    }

    /** Returns whether the plugin was started and has a contribution of this type, whether or not it answers. */
    public boolean offers(PluginId plugin, Class<? extends Contribution> type) {
        return plugins.find(plugin)
                .filter(installed -> installed.contribution(type).isPresent())
                .isPresent();
    }

    /** Returns whether people may come in at the plugin's step at all, as the municipality and the IT department have decided. */
    public Access access(PluginId plugin) {
        return plugins.find(plugin)
                .filter(installed -> installed.isCompatible() && !installed.isSwitchedOff())
                .map(installed -> switches.of(plugin).access())
                .orElse(Access.HIDDEN);
    }

    /** Returns all plugins in the order of the ladder, those of one rung in the municipality's order, whatever their state. */
    public List<PluginHandle> handles() {
        return plugins.all().stream()
                .map(this::handle)
                .sorted(Comparator.comparing(PluginHandle::descriptor, ON_THE_LADDER)
                        .thenComparing(handle -> switches.of(handle.id()).position())
                        .thenComparing(PluginHandle::id))
                .toList();
    }

    /** Returns the plugin of this id, if there is one. */
    public Optional<PluginHandle> find(PluginId id) {
        return plugins.find(id).map(this::handle);
    }

    private PluginHandle handle(InstalledPlugin plugin) {
        Access access = switches.of(plugin.id()).access();
        if (!plugin.isCompatible()) {
            PluginProblem problem = new PluginProblem.IncompatibleApi(
                    plugin.descriptor().apiLevel(), PluginDescriptor.CURRENT_API_LEVEL);
            return new PluginHandle(plugin.descriptor(), PluginState.INCOMPATIBLE, List.of(problem), access);
        }
        List<PluginProblem> problems = Stream.concat(
                        plugin.start().map(Start::problems).orElse(List.of()).stream(),
                        guard.problems(plugin.id()).stream())
                .toList();
        // just switched on: until it has been started it is as closed as before, and nothing is wrong with it
        boolean notYet = plugin.start().isEmpty() && problems.isEmpty();
        if (plugin.isSwitchedOff() || notYet) {
            return new PluginHandle(plugin.descriptor(), PluginState.DISABLED, List.of(), access);
        }
        boolean works = plugin.isAtWork() && !guard.isBroken(plugin.id());
        return new PluginHandle(plugin.descriptor(), works ? PluginState.ACTIVE : PluginState.FAILED, problems, access);
    }

    /** Returns whether the plugin's start is still under way, so that its state says nothing yet. */
    public boolean isStarting(PluginId id) {
        return plugins.find(id).filter(InstalledPlugin::isStarting).isPresent();
    }

    /** Returns whether the plugin was started and can be called, whatever its calls have come to since. */
    boolean isAtWork(PluginId id) {
        return plugins.find(id).filter(InstalledPlugin::isAtWork).isPresent();
    }

    /** Returns the JARs that look like a plugin and are none, with the reason. */
    public List<UnusableJar> unusableJars() {
        return plugins.unusable();
    }

    /** Returns the plugin's migrations as its start left them. */
    public List<MigrationLine> migrations(PluginId id) {
        return start(id).map(Start::migrations).orElse(List.of());
    }

    /** Returns the pages that the plugin named at its start; empty where it is not at work. */
    public List<PluginPage> pages(PluginId id) {
        return start(id).map(Start::pages).orElse(List.of());
    }

    /** Returns the page with which the plugin's rung begins, or empty where it has none or is not at work. */
    public Optional<PluginPage> entryPage(PluginId id) {
        return start(id).flatMap(Start::entry);
    }

    private Optional<Start> start(PluginId id) {
        return plugins.find(id).flatMap(InstalledPlugin::start);
    }

    /** Returns the text in the plugin's bundle, or the key itself where the bundle or key is missing. */
    public String text(PluginId plugin, MessageKey key, Locale locale) {
        return PluginTexts.text(plugin, key, locale);
    }

    /** Returns what the plugin's bundle says under the key, or the other text where it says nothing or the plugin is gone. */
    public String text(PluginId plugin, String key, String otherwise, Locale locale) {
        return PluginTexts.text(plugin, key, otherwise, locale);
    }
}
