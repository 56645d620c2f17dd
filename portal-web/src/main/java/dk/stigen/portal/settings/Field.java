// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A setting as the form shows it, in the reader's language.
 *
 * @param id what the ids of its fields begin with
 * @param label what it is called
 * @param help one sentence on what it means, possibly empty
 * @param inputs its fields
 * @param origin where its value comes from
 * @param back what one can give it back to, empty where nothing is chosen here
 * @param closed why it cannot be changed, empty where it can
 * @param value its value in words, for one that is closed
 * @param rich its Danish text as it looks, empty for settings of other types
 */
public record Field(
        String id,
        String label,
        String help,
        List<Input> inputs,
        String origin,
        String back,
        String closed,
        String value,
        String rich) {

    /**
     * One field.
     *
     * @param max how many signs it takes, null where that does not matter
     */
    public record Input(
            String id,
            String type,
            String label,
            String hint,
            boolean required,
            @Nullable Integer max,
            List<Option> options) {}

    /** Something that can be chosen from a list. */
    public record Option(String value, String label) {}

    /** Returns whether its fields need a name for all of them. */
    public boolean isSet() {
        return inputs.size() > 1;
    }

    /** Returns the id of the tick that gives it back. */
    public String backId() {
        return id + "_back";
    }
}
