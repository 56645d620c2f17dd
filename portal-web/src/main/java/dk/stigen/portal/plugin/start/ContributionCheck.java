// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.start;

import dk.stigen.api.permission.Action;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.Setting;
import dk.stigen.spi.answer.AnswerContribution;
import dk.stigen.spi.calendar.CalendarContribution;
import dk.stigen.spi.contribution.ContributionType;
import dk.stigen.spi.contribution.ContributionTypes;
import dk.stigen.spi.export.OpenDataContribution;
import dk.stigen.spi.journal.JournalContribution;
import dk.stigen.spi.letter.LetterContribution;
import dk.stigen.spi.move.MoveContribution;
import dk.stigen.spi.permission.PermissionContribution;
import dk.stigen.spi.plugin.Contribution;
import dk.stigen.spi.privacy.PersonalDataContribution;
import dk.stigen.spi.seed.DemoDataContribution;
import dk.stigen.spi.settings.SettingsContribution;
import dk.stigen.spi.statistics.Statistic;
import dk.stigen.spi.statistics.StatisticsContribution;
import dk.stigen.spi.support.SupportContribution;
import dk.stigen.spi.view.PluginPage;
import dk.stigen.spi.view.ViewContribution;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a plugin says of itself once at start, held against the rules that later calls rely on. Each fault is one sentence. */
final class ContributionCheck {

    private static final List<Class<? extends Contribution>> TYPES = List.of(
            ViewContribution.class,
            SettingsContribution.class,
            PermissionContribution.class,
            ContributionTypes.class,
            StatisticsContribution.class,
            PersonalDataContribution.class,
            OpenDataContribution.class,
            CalendarContribution.class,
            DemoDataContribution.class,
            MoveContribution.class,
            AnswerContribution.class,
            SupportContribution.class,
            JournalContribution.class,
            LetterContribution.class);

    private final PluginId plugin;

    ContributionCheck(PluginId plugin) {
        this.plugin = plugin;
    }

    /** Returns the types of which the plugin has more than one. */
    List<String> severalOf(List<Contribution> contributions) {
        return TYPES.stream()
                .filter(type -> contributions.stream().filter(type::isInstance).count() > 1)
                .map(Class::getSimpleName)
                .toList();
    }

    Optional<String> pages(List<PluginPage> pages) {
        long entries = pages.stream()
                .filter(page -> page.kind() == PluginPage.Kind.ENTRY)
                .count();
        long ofActivity = pages.stream()
                .filter(page -> page.kind() == PluginPage.Kind.ACTIVITY)
                .count();
        if (entries != 1) {
            return Optional.of("it names " + entries + " pages as ENTRY; it must be one");
        }
        if (ofActivity > 1) {
            return Optional.of("it names " + ofActivity + " pages as ACTIVITY; it may be one");
        }
        return first(pages.stream().map(PluginPage::view), view -> !view.startsWith("/ladder/" + plugin + "/"))
                .map(view -> "the page " + view + " stands outside /ladder/" + plugin + "/")
                .or(() -> twice(pages.stream().map(PluginPage::view)));
    }

    Optional<String> actions(PermissionContribution permissions) {
        return keys(permissions.actions().stream().map(Action::key));
    }

    Optional<String> settings(SettingsContribution settings, Scope scope) {
        return keys(settings.settings(scope).stream().map(Setting::key));
    }

    Optional<String> statistics(StatisticsContribution statistics) {
        return keys(statistics.statistics().stream().map(Statistic::key));
    }

    Optional<String> types(ContributionTypes types) {
        return twice(types.types().stream().map(ContributionType::key));
    }

    private Optional<String> keys(Stream<String> keys) {
        List<String> all = keys.toList();
        return first(all.stream(), key -> !key.startsWith(plugin + "."))
                .map(key -> "the key " + key + " does not begin with " + plugin + ".")
                .or(() -> twice(all.stream()));
    }

    private static Optional<String> twice(Stream<String> names) {
        Set<String> seen = new HashSet<>();
        return first(names, name -> !seen.add(name)).map(name -> name + " is there twice");
    }

    private static Optional<String> first(Stream<String> names, Predicate<String> fault) {
        return names.filter(fault).findFirst();
    }
}
