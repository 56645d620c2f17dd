// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.opendata;

import dk.stigen.spi.export.Dataset;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array of objects, one for each row. */
final class JsonTable extends Table {

    private final List<String> columns;
    private final JsonGenerator out;

    JsonTable(Dataset dataset, OutputStream out) {
        super(dataset);
        this.columns = dataset.columns();
        this.out = Json.createGenerator(out).writeStartArray();
    }

    @Override
    void write(List<? extends @Nullable Object> values) {
        out.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            write(columns.get(i), values.get(i));
        }
        out.writeEnd();
    }

    private void write(String name, @Nullable Object value) {
        if (value == null) {
            out.writeNull(name);
        } else if (value instanceof Boolean flag) {
            out.write(name, flag);
        } else if (value instanceof Number number) {
            out.write(name, new BigDecimal(number.toString()));
        } else {
            out.write(name, value.toString());
        }
    }

    @Override
    public void close() {
        out.writeEnd().close();
    }
}
