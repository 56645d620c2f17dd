// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.export.Dataset;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final Dataset DATASET =
            new Dataset("things", MessageKey.of("example.things"), List.of("id", "title", "at"));
    private static final Instant AT = Instant.parse("2026-11-23T12:00:00Z");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void writesCsvAfterRfc4180() {
        write(Format.CSV, List.of(1, "Bænke, \"grønne\"\nog to", AT), Arrays.asList(-2, null, LocalDate.EPOCH));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "id,title,at\r\n1,\"Bænke, \"\"grønne\"\"\nog to\",2026-11-23T12:00:00Z\r\n-2,,1970-01-01\r\n");
    }

    @Test
    void writesJson() {
        write(Format.JSON, List.of(1L, "Bænke \"grønne\"", AT), Arrays.asList(2.5, true, null));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("[{\"id\":1,\"title\":\"Bænke \\\"grønne\\\"\",\"at\":\"2026-11-23T12:00:00Z\"},"
                        + "{\"id\":2.5,\"title\":true,\"at\":null}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uff1d1"})
    void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String text) {
        assertThat(CsvTable.cell(text)).isEqualTo("'" + text);
    }

    @Test
    void leavesOtherTextAndNumbersAsTheyAre() {
        assertThat(CsvTable.cell("a=1")).isEqualTo("a=1");
        assertThat(CsvTable.cell("")).isEmpty();
        assertThat(CsvTable.cell(-1)).isEqualTo("-1");
    }

    @ParameterizedTest
    @EnumSource
    void refusesARowThatIsNotOfTheTable(Format format) {
        try (Table table = Table.of(format, DATASET, out)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table.row(List.of(1)))
                    .withMessageContaining("3 values, not 1");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table.row(List.of(1, "x", new Object())))
                    .withMessageContaining("java.lang.Object");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsNothingOfALongTable(Format format) {
        Counting counted = new Counting();
        int rows = 100_000;
        try (Table table = Table.of(format, DATASET, counted)) {
            for (int i = 0; i < rows; i++) {
                table.row(List.of(i, "Mere lys på stien ved havnen", AT));
            }
            // what has not gone out is in buffers of a few kilobytes
            assertThat(counted.bytes).isGreaterThan(rows * 50L - 100_000);
        }
    }

    @SafeVarargs
    private void write(Format format, List<?>... rows) {
        try (Table table = Table.of(format, DATASET, out)) {
            for (List<?> row : rows) {
                table.row(row);
            }
        }
    }

    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int off, int len) {
            bytes += len;
        }
    }
}
