// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.privacy;

import java.util.Map;
import org.apiguardian.api.API;

/** Takes a person's data for an export; the portal implements it and makes JSON and a readable page of it. */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface PersonalDataWriter {

    /**
     * Takes one record.
     *
     * @param category the key of one of the categories of the inventory
     * @param fields names and values in the order in which they are shown: String, Number, Boolean, Instant, LocalDate or a list
     *     of these; a name has a text in the bundle under {@code <plugin>.data.<name>}
     * @throws IllegalArgumentException if the category is not in the inventory or a value has another type
     */
    void record(String category, Map<String, ?> fields);
}
