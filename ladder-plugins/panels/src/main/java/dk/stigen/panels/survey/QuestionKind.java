// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import java.util.Locale;

/** How a question is answered. */
public enum QuestionKind {
    /** By one of its options. */
    SINGLE,
    /** By any number of its options. */
    MULTIPLE,
    /** By a whole number between two ends. */
    SCALE,
    /** By a whole number that is typed. */
    NUMBER,
    /** By words. */
    TEXT,
    /** By giving each of its options another place, the best the first. */
    RANKING,
    /** By one of its options for each of its items. */
    MATRIX;

    /** Returns whether officials name what can be chosen. */
    public boolean hasOptions() {
        return this == SINGLE || this == MULTIPLE || isItemised();
    }

    /** Returns whether something is chosen for each of several items. */
    public boolean isItemised() {
        return this == RANKING || this == MATRIX;
    }

    /** Returns whether its answers have a mean. */
    public boolean isMeasured() {
        return this == SCALE || this == NUMBER;
    }

    /** Returns the name in lower case, as it stands in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
