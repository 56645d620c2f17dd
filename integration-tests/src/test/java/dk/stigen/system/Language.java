// SPDX-License-Identifier: MPL-2.0
package dk.stigen.system;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The languages that every page has to speak. */
public enum Language {
    DANISH("da"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    /** Returns a text of a bundle such as {@code portal} or {@code crowdsourcing}, as readers of this language get it. */
    public String text(String bundle, String key, Object... arguments) {
        Locale locale = Locale.forLanguageTag(tag);
        String pattern = ResourceBundle.getBundle("messages." + bundle, locale).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}
