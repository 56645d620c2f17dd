// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.moderation;

import java.util.Optional;

/**
 * What moderators have to do with one thing.
 *
 * @param latest what was decided last
 * @param masking the decision that has masked a part of it, empty where none has or the part is there again
 */
public record OnFile(long id, Matter matter, State state, Optional<Ruling> latest, Optional<Ruling> masking) {

    /** Returns the decision against which its author can appeal: what has hidden it, else what has masked a part of what is shown. */
    public Optional<Ruling> appealable() {
        if (state.isHidden()) {
            return latest;
        }
        return state == State.WAITING ? Optional.empty() : masking;
    }
}
