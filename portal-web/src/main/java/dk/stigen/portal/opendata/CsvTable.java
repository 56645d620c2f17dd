// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import dk.stigen.spi.export.Dataset;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values after RFC 4180, in UTF-8.
 *
 * <p>Spreadsheets run what looks like a formula. A text that begins as one therefore gets an apostrophe before it, as OWASP advises;
 * numbers are numbers.
 */
final class CsvTable extends Table {

    private final CsvWriter out;

    CsvTable(Dataset dataset, OutputStream out) {
        super(dataset);
        this.out = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.writeRecord(dataset.columns());
    }

    @Override
    void write(List<? extends @Nullable Object> values) {
        List<String> cells = new ArrayList<>(values.size());
        for (Object value : values) {
            cells.add(cell(value));
        }
        out.writeRecord(cells);
    }

    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof String text ? SpreadsheetText.written(text) : value.toString();
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
