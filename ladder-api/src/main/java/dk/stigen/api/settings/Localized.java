// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.settings;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.apiguardian.api.API;

/**
 * A text in the portal's two languages.
 *
 * @param danish the Danish text, possibly empty
 * @param english the English text, possibly empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Localized(String danish, String english) {

    /** No text. */
    public static final Localized EMPTY = new Localized("", "");

    /** Refuses null. */
    public Localized {
        requireNonNull(danish);
        requireNonNull(english);
    }

    /** Returns the text for a reader of the language, in Danish where the other is missing. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") && !english.isEmpty() ? english : danish;
    }
}
