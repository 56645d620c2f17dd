// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.opendata;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.export.Dataset;
import java.util.List;
import java.util.Map;

/**
 * A dataset in the catalogue.
 *
 * @param title what it holds, by language
 * @param csv where it is as CSV, relative to the portal's address
 * @param json where it is as JSON
 */
public record OpenDataEntry(
        String plugin, String dataset, Map<String, String> title, List<String> columns, String csv, String json) {

    static OpenDataEntry of(PluginId plugin, Dataset dataset, PluginRegistry plugins) {
        String address = "/api/v1/open-data/" + plugin + "/" + dataset.key();
        return new OpenDataEntry(
                plugin.value(),
                dataset.key(),
                Map.of(
                        Language.DANISH.tag(), plugins.text(plugin, dataset.title(), Language.DANISH.locale()),
                        Language.ENGLISH.tag(), plugins.text(plugin, dataset.title(), Language.ENGLISH.locale())),
                dataset.columns(),
                address + "." + Format.CSV.ending(),
                address + "." + Format.JSON.ending());
    }
}
