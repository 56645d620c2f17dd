// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.municipality.Boundary;
import dk.stigen.persistence.municipality.Boundary.BadBoundaryException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands in one field or cell, as it would be stored.
 *
 * @param text the text in the form in which it is compared and stored
 * @param fault what is wrong with it
 */
record Cell(String text, Optional<Fault> fault) {

    static final String YES = "true";
    static final String NO = "false";

    private static final Set<String> YESES = Set.of("ja", "j", "yes", "y", "true", "sand", "1", "x");
    private static final Set<String> NOS = Set.of("", "nej", "n", "no", "false", "falsk", "0");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{2}(\\.[0-9]{2}){0,2}");
    private static final Pattern POSITION = Pattern.compile("[0-9]{1,4}");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>()\",;:\\\\\\[\\]]+@([\\p{L}\\p{N}-]+\\.)+[\\p{L}\\p{N}-]{2,}");
    /** Marks that turn the direction of what follows, so that a name reads as another. */
    private static final Pattern TURNING = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

    private static Cell good(String text) {
        return new Cell(text, Optional.empty());
    }

    private static Cell bad(String text, Fault fault) {
        return new Cell(text, Optional.of(fault));
    }

    /** Reads what was typed or what a file brings. */
    static Cell read(Column column, String typed) {
        PlainText plain = new PlainText(typed);
        String text = plain.value();
        if (typed.codePoints().anyMatch(sign -> Character.isISOControl(sign) && "\n\r\t".indexOf(sign) < 0)) {
            return bad(text, Fault.of("control"));
        }
        if (text.indexOf('\ufffd') >= 0) {
            return bad(text, Fault.of("damaged"));
        }
        if (TURNING.matcher(text).find()) {
            return bad(text, Fault.of("turning"));
        }
        if (column.isRequired() && plain.isEmpty()) {
            return bad(text, Fault.of("required"));
        }
        if (plain.length() > column.max()) {
            return bad(text, Fault.of("tooLong", column.max(), plain.length() - column.max()));
        }
        if (column != Column.BOUNDARY && (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0)) {
            return bad(text, Fault.of("lines"));
        }
        return checked(column, text);
    }

    private static Cell checked(Column column, String text) {
        return switch (column) {
            case NUMBER -> matching(NUMBER, text, "number");
            case EMAIL -> text.isEmpty() ? good(text) : matching(EMAIL, text, "email");
            case POSITION -> position(text);
            case BOUNDARY -> boundary(text);
            case CLOSED -> closed(text);
            case TITLE, DANISH, ENGLISH, PARENT -> good(text);
        };
    }

    private static Cell matching(Pattern pattern, String text, String fault) {
        return pattern.matcher(text).matches() ? good(text) : bad(text, Fault.of(fault));
    }

    private static Cell position(String text) {
        if (text.isEmpty()) {
            return good("0");
        }
        return POSITION.matcher(text).matches()
                ? good(String.valueOf(Integer.parseInt(text)))
                : bad(text, Fault.of("position"));
    }

    private static Cell boundary(String text) {
        if (text.isEmpty()) {
            return good(text);
        }
        try {
            return good(Boundary.parse(text).geoJson());
        } catch (BadBoundaryException e) {
            return bad(text, Fault.of("boundary." + e.fault()));
        }
    }

    private static Cell closed(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (YESES.contains(small)) {
            return good(YES);
        }
        return NOS.contains(small) ? good(NO) : bad(text, Fault.of("closed"));
    }
}
