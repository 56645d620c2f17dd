// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import java.time.Month;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what looks like a CPR number: six digits that are a date and four more, with or without a hyphen or a space between. */
final class PersonNumbers {

    private static final Pattern FORM =
            Pattern.compile("(?<![0-9])([0-9]{2})([0-9]{2})[0-9]{2}[-– ]?[0-9]{4}(?![0-9])");

    /** Numbers that hospitals give have a day that is sixty higher. */
    private static final int REPLACEMENT = 60;

    private PersonNumbers() {}

    static boolean in(String text) {
        return FORM.matcher(text).results().anyMatch(PersonNumbers::isDated);
    }

    static String masked(String text) {
        return FORM.matcher(text)
                .replaceAll(found -> isDated(found) ? found.group().replaceAll("[0-9]", "x") : found.group());
    }

    // in which century it was, and so whether February had 29 days, nobody sees
    private static boolean isDated(MatchResult found) {
        int month = Integer.parseInt(found.group(2));
        int written = Integer.parseInt(found.group(1));
        int day = written > REPLACEMENT ? written - REPLACEMENT : written;
        return month >= 1
                && month <= Month.values().length
                && day >= 1
                && day <= Month.of(month).maxLength();
    }
}
