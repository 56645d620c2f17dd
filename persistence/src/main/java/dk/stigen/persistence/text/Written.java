// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.text;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a version says.
 *
 * @param danish cleaned HTML, empty where the text that ships holds
 * @param english cleaned HTML, empty where the text that ships holds
 * @param backTo the version that was put back by it, 0 for the texts that ship, empty where somebody wrote something new
 */
public record Written(Optional<String> danish, Optional<String> english, OptionalLong backTo) {

    /** The texts as they ship. */
    public static final Written SHIPPED = of(Optional.empty(), Optional.empty());

    public static Written of(Optional<String> danish, Optional<String> english) {
        return new Written(danish, english, OptionalLong.empty());
    }

    /** Returns the same words, put back from the version. */
    public Written backTo(long version) {
        return new Written(danish, english, OptionalLong.of(version));
    }

    /** Returns whether the other says the same, wherever it comes from. */
    public boolean saysTheSameAs(Written other) {
        return danish.equals(other.danish) && english.equals(other.english);
    }
}
