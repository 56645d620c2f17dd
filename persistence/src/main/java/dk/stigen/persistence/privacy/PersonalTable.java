// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.privacy;

import java.util.List;

/**
 * A table of the portal that says of some rows whose they are.
 *
 * @param category the key of the category of personal data that the rows belong to
 * @param table its name
 * @param person the column with the participant's number
 * @param fields what the person gets to see of a row, by name, in the order of the query's columns
 * @param query selects that, with the participant as {@code ?1}
 * @param fate what becomes of the rows when the person is erased
 */
public record PersonalTable(
        String category, String table, String person, List<String> fields, String query, Fate fate) {

    /** What becomes of rows whose person is erased. */
    public enum Fate {
        /** They are deleted. */
        ERASED,
        /** They stay, and the number in them leads to nobody any more. */
        ANONYMISED,
        /** They stay because somebody has to be able to look them up, and the person is told why. */
        KEPT
    }

    public PersonalTable {
        fields = List.copyOf(fields);
    }

    /** Returns the column in the form {@code table.column}. */
    public String column() {
        return table + "." + person;
    }
}
