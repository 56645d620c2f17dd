// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a file would change in a register.
 *
 * <p>A row is about the entry that has the same number, or the same Danish name. What the file has no column for stays, and so do
 * entries that are not in it.
 *
 * @param rows the file's rows in their order
 */
record ImportPlan(List<Row> rows) {

    /** What becomes of a row. */
    enum Status {
        WRONG,
        NEW,
        CHANGED,
        SAME
    }

    /**
     * What is wrong with a row.
     *
     * @param column where, empty for the row as a whole
     * @param fault what
     */
    record Problem(Optional<Column> column, Fault fault) {}

    /**
     * A row of the file.
     *
     * @param line the line on which it begins
     * @param held the entry that it is about, empty for a new one
     * @param values the whole entry as it would be
     * @param problems what is wrong, empty where it can be stored
     */
    record Row(long line, Optional<Held> held, Map<Column, String> values, List<Problem> problems) {

        Status status() {
            if (!problems.isEmpty()) {
                return Status.WRONG;
            }
            return held.map(entry -> entry.values().equals(values) ? Status.SAME : Status.CHANGED)
                    .orElse(Status.NEW);
        }

        Row with(Problem problem) {
            List<Problem> all = new ArrayList<>(problems);
            all.add(problem);
            return new Row(line, held, values, all);
        }
    }

    static ImportPlan of(Kind kind, CsvFile file, List<Held> entries) {
        Register register = new Register(kind);
        Map<String, Held> held = new HashMap<>();
        for (Held entry : entries) {
            register.put(entry.values());
            held.put(register.key(entry.values()), entry);
        }
        List<Row> rows = alone(kind, file, register, held);
        rows.stream().filter(row -> row.problems().isEmpty()).forEach(row -> register.put(row.values()));
        return new ImportPlan(rows.stream().map(row -> together(row, register)).toList());
    }

    /** The rows, each by itself, and none that is about the entry of an earlier one. */
    private static List<Row> alone(Kind kind, CsvFile file, Register register, Map<String, Held> held) {
        Map<String, Long> lines = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (CsvFile.Row found : file.rows()) {
            Row row = row(kind, found, cells -> held.get(register.key(cells)));
            String key = register.key(row.values());
            Long earlier = key.isEmpty() ? null : lines.putIfAbsent(key, found.line());
            rows.add(
                    earlier == null
                            ? row
                            : row.with(new Problem(Optional.of(kind.identity()), Fault.of("again", earlier))));
        }
        return rows;
    }

    private static Row row(Kind kind, CsvFile.Row found, Function<Map<Column, String>, @Nullable Held> lookup) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        List<Problem> problems = new ArrayList<>();
        found.cells().forEach((column, typed) -> {
            Cell cell = Cell.read(column, typed);
            values.put(column, cell.text());
            cell.fault().ifPresent(fault -> problems.add(new Problem(Optional.of(column), fault)));
        });
        if (found.tooMany()) {
            problems.add(new Problem(Optional.empty(), Fault.of("tooManyCells")));
        }
        Optional<Held> held = Optional.ofNullable(lookup.apply(values));
        for (Column column : kind.columns()) {
            values.computeIfAbsent(
                    column,
                    missing -> held.map(entry -> entry.value(missing))
                            .orElseGet(() -> Cell.read(missing, "").text()));
        }
        return new Row(found.line(), held, values, problems);
    }

    private static Row together(Row row, Register register) {
        Row checked = row;
        if (row.problems().isEmpty()) {
            for (Map.Entry<Column, Fault> fault : register.faults(row.values()).entrySet()) {
                checked = checked.with(new Problem(Optional.of(fault.getKey()), fault.getValue()));
            }
        }
        return checked;
    }

    /** Returns how many rows there are of each status. */
    Map<Status, Long> counts() {
        return rows.stream()
                .collect(Collectors.groupingBy(Row::status, () -> new EnumMap<>(Status.class), Collectors.counting()));
    }

    long count(Status status) {
        return counts().getOrDefault(status, 0L);
    }

    /** Returns whether all rows can be stored and something would change. */
    boolean canBeStored() {
        return count(Status.WRONG) == 0 && count(Status.NEW) + count(Status.CHANGED) > 0;
    }

    /** Returns a mark that is another one where the plan would change something else. */
    String mark() {
        MessageDigest digest = sha256();
        for (Row row : rows) {
            String version =
                    row.held().map(entry -> entry.id() + "/" + entry.version()).orElse("-");
            digest.update((row.status() + version + row.values() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256.", e);
        }
    }
}
