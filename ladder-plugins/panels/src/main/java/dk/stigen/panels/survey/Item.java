// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of several for which something is chosen, as the form shows it. */
public final class Item implements Serializable {

    private static final long serialVersionUID = 1;

    private final String field;
    private final int number;
    private final String label;
    private @Nullable String choice;

    Item(String field, int number, String label, List<String> before) {
        this.field = field;
        this.number = number;
        this.label = label;
        choice = before.stream()
                .flatMap(given -> ItemChoice.parse(given).stream())
                .filter(given -> given.item() == number)
                .map(given -> String.valueOf(given.choice()))
                .findFirst()
                .orElse(null);
    }

    /** Returns what was chosen, as an answer gives it. */
    Optional<String> given() {
        return Optional.ofNullable(choice).map(chosen -> number + ":" + chosen);
    }

    public String getField() {
        return field;
    }

    public String getLabel() {
        return label;
    }

    public @Nullable String getChoice() {
        return choice;
    }

    public void setChoice(@Nullable String choice) {
        this.choice = choice;
    }
}
