// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of an entry of a register: a field of the form, and a column of a file. */
public enum Column {
    NUMBER(true, 8, "Nummer", "Number", "kle", "kle-nummer", "kle-nr", "emnenummer", "emnenr", "nr"),
    TITLE(true, 300, "Titel", "Title", "emnetitel", "kle-titel"),
    DANISH(true, 150, "Navn", "Name", "navn på dansk", "dansk navn", "navn (dansk)", "danish name", "name (danish)"),
    ENGLISH(false, 150, "Engelsk navn", "English name", "navn på engelsk", "navn (engelsk)", "name (english)"),
    PARENT(false, 150, "Hører under", "Part of", "overordnet", "parent"),
    EMAIL(false, 254, "E-mail", "E-mail", "email", "mail", "e-post"),
    POSITION(false, 4, "Rækkefølge", "Order", "position", "nr"),
    BOUNDARY(false, 200_000, "Grænse", "Boundary", "geojson"),
    CLOSED(false, 10, "Lukket", "Closed");

    private final boolean required;
    private final int max;
    private final String danish;
    private final String english;
    private final List<String> others;

    Column(boolean required, int max, String danish, String english, String... others) {
        this.required = required;
        this.max = max;
        this.danish = danish;
        this.english = english;
        this.others = List.of(others);
    }

    /** Returns whether every entry has it. */
    public boolean isRequired() {
        return required;
    }

    /** Returns how many signs it may have. */
    public int max() {
        return max;
    }

    /** Returns its name in forms and texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what it is called in files. */
    public String title(Locale locale) {
        return locale.getLanguage().equals("en") ? english : danish;
    }

    /** Returns the column of the register that bears the title in a file, in either language. */
    static Optional<Column> titled(Kind kind, String title) {
        String plain = NameKey.of(title).replace('_', ' ');
        return kind.columns().stream()
                .filter(column -> Stream.concat(Stream.of(column.danish, column.english), column.others.stream())
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(plain)))
                .findFirst();
    }
}
