// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.participant.AssuranceLevel;
import java.io.Serializable;
import java.util.OptionalInt;

/**
 * What a login tells of a person for the audiences of actions: whether somebody lives here and how old he is, not where or when born.
 *
 * @param level how surely the login tells who it is
 * @param resident whether the person lives in the municipality
 * @param years the age at the login, -1 where the login does not tell
 */
public record Facts(AssuranceLevel level, boolean resident, int years) implements Serializable {

    /** What is known of somebody whose login tells nothing. */
    public static final Facts NONE = new Facts(AssuranceLevel.NONE, false, OptionalInt.empty());

    Facts(AssuranceLevel level, boolean resident, OptionalInt age) {
        this(level, resident, age.orElse(-1));
    }

    /** Returns the age in years, where the login tells. */
    public OptionalInt age() {
        return years < 0 ? OptionalInt.empty() : OptionalInt.of(years);
    }
}
