// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.stigen.portal.opendata.SpreadsheetText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table from a file: rows of the register's columns, with the line on which each began.
 *
 * @param columns the register's columns that the file has
 * @param ignored what else the file has, by its headings
 * @param rows what stands below the headings
 */
record CsvFile(List<Column> columns, List<String> ignored, List<Row> rows) {

    /** How many bytes a file may have. */
    static final int MAX_BYTES = 1_000_000;

    /** How many rows a file may have below its headings. */
    static final int MAX_ROWS = 5_000;

    /** A file without end of its quotes is one cell, which must not become a text of the page. */
    private static final int MAX_TITLE = 40;

    private static final char[] SEPARATORS = {';', ',', '\t'};

    /**
     * A row.
     *
     * @param line the line on which it begins, from 1
     * @param cells what the file brings for each column
     * @param tooMany whether it has more cells than there are headings
     */
    record Row(long line, Map<Column, String> cells, boolean tooMany) {}

    static CsvFile read(Kind kind, byte[] bytes) throws BadFileException {
        if (bytes.length > MAX_BYTES) {
            throw new BadFileException(Fault.of("tooLarge", MAX_BYTES / 1_000_000));
        }
        String text = CsvText.of(bytes);
        if (text.isBlank()) {
            throw new BadFileException(Fault.of("empty"));
        }
        List<CsvRecord> records = records(text, separator(kind, text));
        return of(kind, records.get(0).getFields(), records.subList(1, records.size()));
    }

    private static CsvFile of(Kind kind, List<String> titles, List<CsvRecord> records) throws BadFileException {
        List<Optional<Column>> places =
                titles.stream().map(title -> Column.titled(kind, title)).toList();
        List<Column> columns = places.stream().flatMap(Optional::stream).toList();
        check(kind, columns);
        List<String> ignored = Stream.iterate(0, at -> at < titles.size(), at -> at + 1)
                .filter(at -> places.get(at).isEmpty() && !titles.get(at).isBlank())
                .map(at -> titles.get(at).codePointCount(0, titles.get(at).length()) > MAX_TITLE
                        ? titles.get(at).substring(0, titles.get(at).offsetByCodePoints(0, MAX_TITLE)) + "…"
                        : titles.get(at))
                .toList();
        return new CsvFile(
                columns,
                ignored,
                records.stream()
                        .filter(CsvFile::isFilled)
                        .map(found -> row(places, found))
                        .toList());
    }

    private static void check(Kind kind, List<Column> columns) throws BadFileException {
        for (Column column : kind.columns()) {
            long times = columns.stream().filter(column::equals).count();
            if (times > 1) {
                throw new BadFileException(Fault.of("twice", column));
            }
            if (times == 0 && column.isRequired()) {
                throw new BadFileException(Fault.of("missing", column));
            }
        }
    }

    /** Spreadsheets write rows of separators below the last one. */
    private static boolean isFilled(CsvRecord found) {
        return found.getFields().stream().anyMatch(cell -> !cell.isBlank());
    }

    private static Row row(List<Optional<Column>> places, CsvRecord found) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int at = 0; at < places.size(); at++) {
            String cell = at < found.getFieldCount() ? found.getField(at) : "";
            places.get(at).ifPresent(column -> cells.put(column, SpreadsheetText.read(cell)));
        }
        boolean tooMany = found.getFields().stream().skip(places.size()).anyMatch(cell -> !cell.isBlank());
        return new Row(found.getStartingLineNumber(), cells, tooMany);
    }

    /** The separator by which most headings are known. */
    private static char separator(Kind kind, String text) {
        return Stream.of(SEPARATORS[0], SEPARATORS[1], SEPARATORS[2])
                .max(Comparator.comparingLong(separator -> known(kind, text, separator)))
                .orElseThrow();
    }

    private static long known(Kind kind, String text, char separator) {
        try (CsvReader<CsvRecord> reader = reader(text, separator)) {
            return reader.stream()
                    .limit(1)
                    .flatMap(first -> first.getFields().stream())
                    .filter(title -> Column.titled(kind, title).isPresent())
                    .count();
        } catch (CsvParseException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CsvRecord> records(String text, char separator) throws BadFileException {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = reader(text, separator)) {
            for (CsvRecord found : reader) {
                records.add(found);
                if (records.size() > MAX_ROWS + 1) {
                    throw new BadFileException(Fault.of("tooMany", MAX_ROWS));
                }
            }
            return records;
        } catch (CsvParseException e) {
            long line = records.isEmpty() ? 1 : records.get(records.size() - 1).getStartingLineNumber() + 1;
            throw new BadFileException(Fault.of("quotes", line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
    }
}
