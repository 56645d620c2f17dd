// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.export;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.text.MessageKey;
import java.util.List;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * A table of open data.
 *
 * @param key its name within the plugin, as in {@code proposals}: 3 to 30 lower-case letters and digits
 * @param title what it holds
 * @param columns the names of its columns: letters and digits, beginning with a lower-case letter; at least one, copied
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Dataset(String key, MessageKey title, List<String> columns) {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]{2,29}");
    private static final Pattern COLUMN = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    /** @throws IllegalArgumentException if the key or a column has another form, or there is no column */
    public Dataset {
        requireNonNull(title);
        columns = List.copyOf(columns);
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "A dataset's key is 3 to 30 lower-case letters and digits, not '" + key + "'.");
        }
        if (columns.isEmpty()
                || !columns.stream().allMatch(column -> COLUMN.matcher(column).matches())) {
            throw new IllegalArgumentException("A dataset has columns of letters and digits, not " + columns + ".");
        }
    }
}
