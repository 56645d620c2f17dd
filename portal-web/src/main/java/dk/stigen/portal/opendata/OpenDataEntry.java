// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.opendata;

import java.util.List;
import java.util.Map;

/**
 * A dataset in the catalogue.
 *
 * @param plugin whose it is: a plugin's, the portal's or the statistics'
 * @param title what it holds, by language
 * @param csv where it is as CSV, relative to the portal's address
 * @param json where it is as JSON
 */
public record OpenDataEntry(
        String plugin, String dataset, Map<String, String> title, List<String> columns, String csv, String json) {

    static OpenDataEntry at(
            String plugin, String dataset, Map<String, String> title, List<String> columns, String address) {
        return new OpenDataEntry(
                plugin,
                dataset,
                title,
                columns,
                address + "." + Format.CSV.ending(),
                address + "." + Format.JSON.ending());
    }
}
