// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.start;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.Scope;
import dk.stigen.persistence.plugin.PluginActivationRepository;
import dk.stigen.portal.database.DatabaseAway;
import dk.stigen.portal.database.MigrationLine;
import dk.stigen.portal.plugin.guard.Outcome;
import dk.stigen.portal.plugin.guard.PluginGuard;
import dk.stigen.portal.plugin.guard.Reason;
import dk.stigen.spi.contribution.ContributionTypes;
import dk.stigen.spi.permission.PermissionContribution;
import dk.stigen.spi.plugin.Activation;
import dk.stigen.spi.plugin.Contribution;
import dk.stigen.spi.plugin.LadderPlugin;
import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.BadContribution;
import dk.stigen.spi.plugin.Version;
import dk.stigen.spi.settings.SettingsContribution;
import dk.stigen.spi.statistics.StatisticsContribution;
import dk.stigen.spi.view.PluginPage;
import dk.stigen.spi.view.ViewContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Starts one plugin: its tables first, then its beans, what they say of themselves, and its own activation last. */
@ApplicationScoped
public class StartPlugin {

    @Inject
    PluginMigrations migrations;

    @Inject
    PluginBeans beans;

    @Inject
    PluginActivationRepository activations;

    @Inject
    PluginGuard guard;

    /**
     * Brings the plugin's tables up to date, without a call into it.
     *
     * @throws RuntimeException if the database is away, which is no plugin's fault
     */
    public Tables migrate(PluginId id) {
        Optional<PluginProblem> problem = migrations.migrate(id);
        return new Tables(migrations.lines(id), problem);
    }

    /**
     * Calls into the plugin for the first time. It may take as long as the plugin does, so that a thread of its own is wise.
     *
     * @throws RuntimeException if the database is away, which is no plugin's fault
     */
    public Start activate(PluginJar jar, List<MigrationLine> tables, ClassLoader loader) {
        PluginId id = jar.descriptor().id();
        List<PluginProblem> problems = new ArrayList<>();
        Optional<LadderPlugin> plugin = plugin(jar, problems);
        List<Contribution> contributions = contributions(jar, problems);
        List<PluginPage> pages = check(id, contributions, problems);
        missingBundles(id, loader).forEach(problems::add);
        Start start = new Start(plugin, contributions, pages, tables, List.copyOf(problems));
        if (start.works() && plugin.isPresent()) {
            activate(jar, plugin.get()).ifPresent(problems::add);
            return new Start(plugin, contributions, pages, tables, List.copyOf(problems));
        }
        return start;
    }

    private Optional<LadderPlugin> plugin(PluginJar jar, List<PluginProblem> problems) {
        PluginId id = jar.descriptor().id();
        Optional<LadderPlugin> plugin = identify(id, beans.plugins(jar.file()), LadderPlugin::id, problems).stream()
                .filter(candidate -> candidate.id().equals(id))
                .map(Candidate::bean)
                .findFirst();
        if (plugin.isEmpty() && problems.isEmpty()) {
            problems.add(new PluginProblem.NoPluginBean(id.value()));
        }
        return plugin;
    }

    private List<Contribution> contributions(PluginJar jar, List<PluginProblem> problems) {
        PluginId id = jar.descriptor().id();
        List<Contribution> own = new ArrayList<>();
        for (Candidate<Contribution> candidate :
                identify(id, beans.contributions(jar.file()), Contribution::plugin, problems)) {
            if (candidate.id().equals(id)) {
                own.add(candidate.bean());
            } else {
                problems.add(new BadContribution(candidate.name(), "it says it belongs to " + candidate.id()));
            }
        }
        return List.copyOf(own);
    }

    private <T> List<Candidate<T>> identify(
            PluginId id, List<Instance.Handle<T>> handles, Function<T, PluginId> idOf, List<PluginProblem> problems) {
        List<Candidate<T>> candidates = new ArrayList<>();
        for (Instance.Handle<T> handle : handles) {
            String name = handle.getBean().getBeanClass().getSimpleName();
            answer(id, name, "identity", problems, () -> {
                        T bean = handle.get();
                        return new Candidate<>(name, bean, idOf.apply(bean));
                    })
                    .ifPresent(candidates::add);
        }
        return candidates;
    }

    private record Candidate<T>(String name, T bean, PluginId id) {}

    private List<PluginPage> check(PluginId id, List<Contribution> contributions, List<PluginProblem> problems) {
        ContributionCheck check = new ContributionCheck(id);
        check.severalOf(contributions)
                .forEach(type -> problems.add(new BadContribution(type, "there is more than one of this type")));
        List<PluginPage> pages = new ArrayList<>();
        each(contributions, ViewContribution.class, view -> {
            answer(id, "ViewContribution", "pages", problems, view::pages).ifPresent(named -> {
                pages.addAll(named);
                check.pages(named).ifPresent(reason -> problems.add(new BadContribution("ViewContribution", reason)));
            });
        });
        each(contributions, PermissionContribution.class, permissions -> {
            verify(id, "PermissionContribution", "actions", problems, () -> check.actions(permissions));
        });
        each(contributions, SettingsContribution.class, settings -> {
            for (Scope scope : Scope.values()) {
                verify(id, "SettingsContribution", "settings", problems, () -> check.settings(settings, scope));
            }
        });
        each(contributions, StatisticsContribution.class, statistics -> {
            verify(id, "StatisticsContribution", "statistics", problems, () -> check.statistics(statistics));
        });
        each(contributions, ContributionTypes.class, types -> {
            verify(id, "ContributionTypes", "types", problems, () -> check.types(types));
        });
        return List.copyOf(pages);
    }

    private static <C> void each(List<Contribution> contributions, Class<C> type, java.util.function.Consumer<C> look) {
        contributions.stream().filter(type::isInstance).map(type::cast).forEach(look);
    }

    private void verify(
            PluginId id, String type, String what, List<PluginProblem> problems, Supplier<Optional<String>> fault) {
        answer(id, type, what, problems, fault)
                .flatMap(Function.identity())
                .ifPresent(reason -> problems.add(new BadContribution(type, reason)));
    }

    /** Asks, and adds a problem where the plugin fails to answer. */
    private <T> Optional<T> answer(
            PluginId id, String type, String what, List<PluginProblem> problems, Supplier<T> question) {
        Outcome<T> outcome = guard.attempt(id, what, question);
        if (outcome.answer().isEmpty()) {
            problems.add(new BadContribution(type, "it fails in " + what + ": " + reason(outcome)));
        }
        return outcome.answer();
    }

    private Optional<PluginProblem> activate(PluginJar jar, LadderPlugin plugin) {
        PluginId id = jar.descriptor().id();
        Optional<Version> before = activations.lastActive(id).map(Version::parse);
        Outcome<Boolean> outcome = guard.attempt(id, "activated", () -> {
            plugin.activated(new Activation(jar.descriptor(), before));
            return true;
        });
        if (outcome.answer().isPresent()) {
            activations.record(id, jar.descriptor().version().toString());
            return Optional.empty();
        }
        return Optional.of(new PluginProblem.NotActivated(reason(outcome)));
    }

    private static String reason(Outcome<?> outcome) {
        Throwable fault = outcome.fault().orElse(null);
        if (DatabaseAway.isCauseOf(fault)) {
            throw new IllegalStateException("The database is away.", fault);
        }
        return fault == null ? "the call was refused" : Reason.of(fault);
    }

    private static Stream<PluginProblem> missingBundles(PluginId id, ClassLoader loader) {
        return Stream.of("da", "en")
                .map(language -> "messages/" + id + "_" + language + ".properties")
                .filter(bundle -> loader.getResource(bundle) == null)
                .map(PluginProblem.MissingBundle::new);
    }

    /**
     * A plugin's tables after its migrations.
     *
     * @param migrations which have run
     * @param problem why not all of them have
     */
    public record Tables(List<MigrationLine> migrations, Optional<PluginProblem> problem) {

        /** Returns the start that ends here, with the problem. */
        public Start refused() {
            return refused(problem.stream().toList());
        }

        /** Returns the start of a plugin that could not be called into. */
        public Start refused(List<PluginProblem> problems) {
            return Start.refused(migrations, problems);
        }
    }
}
