// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import java.util.Map;

/**
 * An entry as the register holds it.
 *
 * @param id its number
 * @param version the version that was read
 * @param values the text of every column of its register
 */
record Held(long id, long version, Map<Column, String> values) {

    String value(Column column) {
        return values.getOrDefault(column, "");
    }
}
