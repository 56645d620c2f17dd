// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.opendata;

/** Texts in cells that a spreadsheet must not run: one that looks like a formula has an apostrophe before it. */
public final class SpreadsheetText {

    /** What spreadsheets take for the beginning of a formula, the full-width signs of East Asian keyboards included. */
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private SpreadsheetText() {}

    /** Returns the text as it is written into a file. */
    public static String written(String text) {
        return beginsFormula(text, 0) ? "'" + text : text;
    }

    /** Returns the text as it is meant in a file that was written so. */
    public static String read(String cell) {
        return cell.startsWith("'") && beginsFormula(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean beginsFormula(String text, int at) {
        return text.length() > at && FORMULA.indexOf(text.charAt(at)) >= 0;
    }
}
