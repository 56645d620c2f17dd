// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import java.util.Locale;

/** What is known of those who answer a survey. */
public enum Identity {
    /** Officials see the name beside the answer; who has answered can change it. */
    NAMED,
    /** The answer is the person's and can be changed, but officials see a mark in the place of the name. */
    PSEUDONYMOUS,
    /** Nothing tells whose an answer is; so nobody can change one, and nobody knows who has answered before. */
    ANONYMOUS;

    /** Returns the name in lower case, as it stands in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
