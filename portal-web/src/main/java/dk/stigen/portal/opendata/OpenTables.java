// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.opendata;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.contribution.PublicSteps;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.statistics.FigureTables;
import dk.stigen.spi.export.Dataset;
import dk.stigen.spi.export.OpenDataContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which open data there is: the portal's own, the plugins' and the statistics. */
@ApplicationScoped
public class OpenTables {

    @Inject
    PluginRegistry plugins;

    @Inject
    PublicSteps steps;

    @Inject
    PortalTables own;

    /** Returns all of them as the catalogue describes them. */
    public List<OpenDataEntry> entries() {
        return Stream.of(
                        own.datasets().stream()
                                .map(dataset -> entry(
                                        PortalTables.PORTAL,
                                        dataset,
                                        key -> Texts.STATISTICS.in(
                                                key, dataset.title().key()))),
                        steps.plugins().stream()
                                .flatMap(plugin -> datasets(plugin).stream()
                                        .map(dataset -> entry(
                                                plugin,
                                                dataset,
                                                locale -> plugins.text(plugin, dataset.title(), locale)))),
                        Stream.of(FigureTables.Kind.values()).map(OpenTables::figures))
                .flatMap(Function.identity())
                .toList();
    }

    private static OpenDataEntry entry(PluginId plugin, Dataset dataset, Function<Locale, String> title) {
        return OpenDataEntry.at(
                plugin.value(),
                dataset.key(),
                titles(title),
                dataset.columns(),
                "/api/v1/open-data/" + plugin + "/" + dataset.key());
    }

    private static OpenDataEntry figures(FigureTables.Kind kind) {
        return OpenDataEntry.at(
                "statistics",
                kind.key(),
                titles(locale -> Texts.STATISTICS.in(locale, "dataset." + kind.key())),
                kind.columns(),
                "/api/v1/statistics/" + kind.key());
    }

    private static Map<String, String> titles(Function<Locale, String> title) {
        return Map.of(
                Language.DANISH.tag(), title.apply(Language.DANISH.locale()),
                Language.ENGLISH.tag(), title.apply(Language.ENGLISH.locale()));
    }

    /** Returns the plugin's or the portal's table that is called so. */
    Optional<Dataset> find(PluginId plugin, String key) {
        return (plugin.equals(PortalTables.PORTAL) ? own.datasets() : datasets(plugin))
                .stream().filter(dataset -> dataset.key().equals(key)).findFirst();
    }

    /** Returns whose tables are called so in an address. */
    Optional<PluginId> owner(String id) {
        return id.equals(PortalTables.PORTAL.value()) ? Optional.of(PortalTables.PORTAL) : steps.find(id);
    }

    private List<Dataset> datasets(PluginId plugin) {
        return plugins.ask(plugin, OpenDataContribution.class, "datasets", OpenDataContribution::datasets)
                .orElse(List.of());
    }
}
