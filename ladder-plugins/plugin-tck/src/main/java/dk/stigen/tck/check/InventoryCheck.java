// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.check;

import dk.stigen.spi.contribution.ContributionType;
import dk.stigen.spi.contribution.ContributionTypes;
import dk.stigen.spi.export.Dataset;
import dk.stigen.spi.export.OpenDataContribution;
import dk.stigen.spi.privacy.PersonalData;
import dk.stigen.spi.privacy.PersonalDataContribution;
import dk.stigen.spi.statistics.Statistic;
import dk.stigen.spi.statistics.StatisticsContribution;
import dk.stigen.tck.plugin.PluginUnderTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the plugin says it keeps, makes, measures and hands out has names of its own, each once. */
public final class InventoryCheck implements Check {

    @Override
    public Stream<String> faults(PluginUnderTest plugin) {
        List<String> statistics = plugin.contributions(StatisticsContribution.class)
                .flatMap(contribution -> contribution.statistics().stream().map(Statistic::key))
                .toList();
        Stream<String> foreign = statistics.stream()
                .filter(key -> !key.startsWith(plugin.id() + "."))
                .map(key -> "The statistic '%s' is not named after the plugin. Let its key begin with '%s.'."
                        .formatted(key, plugin.id()));
        return Stream.of(
                        foreign,
                        kept(plugin),
                        twice("statistic", statistics),
                        named(
                                "category of personal data",
                                "inventory",
                                plugin.contributions(PersonalDataContribution.class)
                                        .map(contribution -> contribution.inventory().stream()
                                                .map(PersonalData::key)
                                                .toList())),
                        named(
                                "type of contribution",
                                "types",
                                plugin.contributions(ContributionTypes.class)
                                        .map(contribution -> contribution.types().stream()
                                                .map(ContributionType::key)
                                                .toList())),
                        named(
                                "dataset",
                                "datasets",
                                plugin.contributions(OpenDataContribution.class)
                                        .map(contribution -> contribution.datasets().stream()
                                                .map(Dataset::key)
                                                .toList())))
                .flatMap(faults -> faults);
    }

    private static Stream<String> kept(PluginUnderTest plugin) {
        return plugin.contributions(PersonalDataContribution.class)
                .filter(contribution -> !expires(contribution.getClass()))
                .flatMap(contribution -> contribution.inventory().stream())
                .filter(category -> category.retention().isPresent())
                .map(category ->
                        ("The category '%s' has a retention of %s and nothing erases it then. Override expire(),"
                                        + " or leave the retention out.")
                                .formatted(category.key(), category.retention().get()));
    }

    private static boolean expires(Class<?> type) {
        try {
            return type.getMethod("expire", String.class, Instant.class, Set.class)
                            .getDeclaringClass()
                    != PersonalDataContribution.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("The interface has it.", e);
        }
    }

    private static Stream<String> named(String what, String method, Stream<List<String>> contributions) {
        return contributions.flatMap(keys -> keys.isEmpty()
                ? Stream.of(
                        "%s() names no %s. Name what there is, or leave the contribution out.".formatted(method, what))
                : twice(what, keys));
    }

    private static Stream<String> twice(String what, List<String> keys) {
        Set<String> seen = new HashSet<>();
        List<String> again = new ArrayList<>();
        keys.stream().filter(key -> !seen.add(key)).forEach(again::add);
        return again.stream()
                .map(key -> "The key '%s' names more than one %s. Give each its own.".formatted(key, what));
    }
}
