// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.opendata;

import dk.stigen.spi.export.Dataset;
import dk.stigen.spi.export.RowWriter;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dataset on its way out, row by row: nothing is kept. */
public abstract class Table implements RowWriter, AutoCloseable {

    private final int columns;

    Table(Dataset dataset) {
        this.columns = dataset.columns().size();
    }

    /** Returns the table on its way to the stream, which it closes. */
    public static Table of(Format format, Dataset dataset, OutputStream out) {
        return switch (format) {
            case CSV -> new CsvTable(dataset, out);
            case JSON -> new JsonTable(dataset, out);
        };
    }

    @Override
    public final void row(List<? extends @Nullable Object> values) {
        if (values.size() != columns) {
            throw new IllegalArgumentException("A row has " + columns + " values, not " + values.size() + ".");
        }
        values.forEach(Table::check);
        write(values);
    }

    private static void check(@Nullable Object value) {
        if (value != null
                && !(value instanceof String)
                && !(value instanceof Number)
                && !(value instanceof Boolean)
                && !(value instanceof Instant)
                && !(value instanceof LocalDate)) {
            throw new IllegalArgumentException(
                    "A value of a row is no " + value.getClass().getName() + ".");
        }
    }

    abstract void write(List<? extends @Nullable Object> values);

    /** Writes what ends the table. */
    @Override
    public abstract void close();
}
