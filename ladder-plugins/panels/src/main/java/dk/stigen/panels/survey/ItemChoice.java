// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was chosen for one of several items, in an answer written {@code item:choice}, as in {@code 2:0}. */
record ItemChoice(int item, int choice) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,3}):([0-9]{1,3})");

    static Optional<ItemChoice> parse(String given) {
        Matcher form = FORM.matcher(given);
        return form.matches()
                ? Optional.of(new ItemChoice(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }
}
