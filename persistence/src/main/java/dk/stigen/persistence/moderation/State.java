// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.moderation;

import java.util.Optional;

/** Where something stands in the queue of the moderators. */
public enum State {
    /** It is shown to nobody before a moderator has read it. */
    WAITING,
    /** Somebody has reported it. */
    OPEN,
    /** A moderator has hidden it. */
    HIDDEN,
    /** It is hidden, and its author asks for another look. */
    APPEALED,
    /** It stands as it is. */
    DECIDED;

    /** Returns whether it is hidden, so that it can be restored. */
    public boolean isHidden() {
        return this == HIDDEN || this == APPEALED;
    }

    /** Returns the state that the act leads to, empty where it makes no sense. */
    public Optional<State> after(Act act) {
        return switch (act) {
            case HIDE -> this == HIDDEN ? Optional.empty() : Optional.of(HIDDEN);
            case KEEP -> isHidden() ? Optional.empty() : Optional.of(DECIDED);
            case MASK -> Optional.of(DECIDED);
            case RESTORE -> isHidden() ? Optional.of(DECIDED) : Optional.empty();
        };
    }
}
