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
    /** A part of it is masked, and its author asks for another look. */
    CONTESTED,
    /** It stands as it is. */
    DECIDED;

    /** Returns whether it is hidden, so that it can be restored. */
    public boolean isHidden() {
        return this == HIDDEN || this == APPEALED;
    }

    /** Returns whether its author asks for another look. */
    public boolean isAppealed() {
        return this == APPEALED || this == CONTESTED;
    }

    /** Returns the state that the author's asking for another look leads to. */
    public State appealed() {
        return isHidden() ? APPEALED : CONTESTED;
    }

    /** Returns the state that the act leads to, empty where it makes no sense. */
    public Optional<State> after(Act act) {
        return switch (act) {
            case HIDE -> this == HIDDEN ? Optional.empty() : Optional.of(HIDDEN);
            case KEEP -> isHidden() ? Optional.empty() : Optional.of(DECIDED);
            case MASK -> this == CONTESTED ? Optional.empty() : Optional.of(DECIDED);
            case RESTORE -> isHidden() ? Optional.of(DECIDED) : Optional.empty();
            case UNMASK -> this == CONTESTED ? Optional.of(DECIDED) : Optional.empty();
        };
    }
}
