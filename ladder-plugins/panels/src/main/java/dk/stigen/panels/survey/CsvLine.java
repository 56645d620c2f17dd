// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line of comma-separated values after RFC 4180. */
final class CsvLine {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");

    private CsvLine() {}

    static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A text that a spreadsheet would run as a formula gets an apostrophe before it, as OWASP advises; numbers are numbers. */
    private static String cell(String value) {
        boolean formula = !value.isEmpty()
                && "=+-@\t\r".indexOf(value.charAt(0)) >= 0
                && !NUMBER.matcher(value).matches();
        String safe = formula ? "'" + value : value;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
